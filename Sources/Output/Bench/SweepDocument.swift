public import Rig

/// The JSON document of a sweep.
public struct SweepDocument: Encodable, Sendable {
  /// `airworthy/bench-camera-sweep/1`.
  public let schema = "airworthy/bench-camera-sweep/1"
  /// Whose device.
  public let rig: RigKind
  /// The camera.
  public let camera: Camera
  /// What was measured, in the order of the sweep.
  public let modes: [SweptMode]
  /// The modes for which there was no time.
  public let notMeasured: [CaptureFormat]
  /// The best mode for a show; nil where none delivered.
  public let recommended: SweptMode?

  /// A sweep's results.
  public init(
    rig: RigKind,
    camera: Camera,
    modes: [SweptMode],
    notMeasured: [CaptureFormat],
    recommended: SweptMode?
  ) {
    self.rig = rig
    self.camera = camera
    self.modes = modes
    self.notMeasured = notMeasured
    self.recommended = recommended
  }
}
