public import Rig

/// What was read and measured of a camera.
public struct CameraEvidence: Sendable, Equatable {
  /// The camera; nil where none is attached.
  public var device: Camera?
  /// What it gave; nil where it could not be measured.
  public var measurement: CameraMeasurement?
  /// Why it could not be measured; nil where it was, or was not tried.
  public var failure: BenchFailure?

  /// A camera with its measurement or what hindered it.
  public init(
    device: Camera?,
    measurement: CameraMeasurement? = nil,
    failure: BenchFailure? = nil
  ) {
    self.device = device
    self.measurement = measurement
    self.failure = failure
  }
}
