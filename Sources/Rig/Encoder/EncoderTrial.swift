/// A run of one encoder with one preset at one size, rate and bitrate, on frames of the show.
public struct EncoderTrial: Codable, Sendable, Equatable {
  /// Which encoder.
  public var encoder: EncoderKind
  /// Its preset; nil where it has no choice.
  public var preset: String?
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int
  /// The rate of the stream in frames per second.
  public var frameRate: Fraction
  /// The bitrate asked for, in kbit/s.
  public var bitrateKbps: Int
  /// Frames that were encoded.
  public var frames: Int
  /// How many frames a second it encodes when it need not wait for them, scaling included.
  public var encodeFps: Double
  /// `encode_fps` over the rate of the stream: 1 is just in time.
  public var margin: Double
  /// From a frame's arrival to its packet, in milliseconds; nil where it was not paced.
  public var latencyMs: Distribution?
  /// Frames that were not encoded before the next one was due; nil where it was not paced.
  public var lateFrames: Int?
  /// Processor time over time, in percent of one processor.
  public var cpuPercent: Double?
  /// The bitrate that came out, in kbit/s.
  public var producedKbps: Double?
  /// Structural similarity (SSIM, Wang 2004) of what viewers would see to the source, from 0 to 1, at
  /// the source's size and rate: a frame left out is compared as the one that stays on screen; nil
  /// where it was not compared.
  public var ssim: Double?

  /// A run.
  public init(
    _ encoder: EncoderKind,
    preset: String?,
    width: Int,
    height: Int,
    frameRate: Fraction,
    bitrateKbps: Int,
    frames: Int,
    encodeFps: Double,
    margin: Double
  ) {
    self.encoder = encoder
    self.preset = preset
    self.width = width
    self.height = height
    self.frameRate = frameRate
    self.bitrateKbps = bitrateKbps
    self.frames = frames
    self.encodeFps = encodeFps
    self.margin = margin
  }

  /// Pixels of the stream a second.
  public var pixelRate: Double { Double(width) * Double(height) * (frameRate.value ?? 0) }
}
