/// What an encoder did with the frames of the show, as they came.
public struct EncodingRun: Codable, Sendable, Equatable {
  /// Which encoder.
  public var encoder: EncoderKind
  /// The picture that was asked of it.
  public var settings: VideoSettings
  /// The time, in seconds.
  public var seconds: Double
  /// Frames of the stream that were due.
  public var dueFrames: Int
  /// Frames that were encoded.
  public var encodedFrames: Int
  /// Frames that were passed over because the encoder was still at an earlier one.
  public var skippedFrames: Int
  /// From the time that a frame was due to its packet, in milliseconds; nil without a packet.
  public var latencyMs: Distribution?
  /// The bitrate that came out, in kbit/s.
  public var producedKbps: Double?
  /// Processor time of capture, scaling, encoding and sending over time, in percent of one processor.
  public var cpuPercent: Double?

  /// A run in which nothing was due yet.
  public init(encoder: EncoderKind, settings: VideoSettings) {
    self.encoder = encoder
    self.settings = settings
    seconds = 0
    dueFrames = 0
    encodedFrames = 0
    skippedFrames = 0
  }

  /// Frames that were passed over, as a share of those that were due.
  public var skippedShare: Double {
    dueFrames > 0 ? Double(skippedFrames) / Double(dueFrames) : 0
  }
}
