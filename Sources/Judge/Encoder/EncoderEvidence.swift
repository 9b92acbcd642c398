public import Rig

/// What is known of the encoders.
public struct EncoderEvidence: Sendable, Equatable {
  /// What they did with the frames of the show; nil where that was not measured.
  public var measurement: EncoderMeasurement?
  /// Why it was not; nil where it was, or was not tried.
  public var failure: BenchFailure?

  /// Encoders with what they did, or why that is not known.
  public init(measurement: EncoderMeasurement?, failure: BenchFailure? = nil) {
    self.measurement = measurement
    self.failure = failure
  }
}
