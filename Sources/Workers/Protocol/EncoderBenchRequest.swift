public import Rig

/// What to measure of the encoders.
public struct EncoderBenchRequest: Codable, Sendable, Equatable {
  /// The camera whose frames are encoded, and that is captured from meanwhile; nil takes the built-in
  /// clip.
  public var camera: CameraBenchRequest?
  /// The encoders to try, the preferred first.
  public var encoders: [EncoderKind]
  /// The pictures that could be sent, the best first; each a stream's settings but for the encoder.
  public var candidates: [VideoSettings]
  /// How many times as fast as the stream an encoder is to be (`encoder.margin`).
  public var margin: Double
  /// The time for all runs together.
  public var seconds: Double

  /// A request.
  public init(
    camera: CameraBenchRequest?,
    encoders: [EncoderKind],
    candidates: [VideoSettings],
    margin: Double,
    seconds: Double
  ) {
    self.camera = camera
    self.encoders = encoders
    self.candidates = candidates
    self.margin = margin
    self.seconds = seconds
  }
}
