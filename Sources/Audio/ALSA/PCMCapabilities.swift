/// What a capture device's hardware can do.
public struct PCMCapabilities: Sendable, Equatable {
  /// Sample formats by ALSA's names.
  public var formats: [String]
  /// Rates in Hz, of the usual ones.
  public var rates: [Int]
  /// Channel counts.
  public var channels: [Int]
  /// Period sizes in frames; nil where unknown.
  public var periodFrames: ClosedRange<Int>?
  /// Buffer sizes in frames; nil where unknown.
  public var bufferFrames: ClosedRange<Int>?

  /// Capabilities; the default is none known.
  public init(
    formats: [String] = [],
    rates: [Int] = [],
    channels: [Int] = [],
    periodFrames: ClosedRange<Int>? = nil,
    bufferFrames: ClosedRange<Int>? = nil
  ) {
    self.formats = formats
    self.rates = rates
    self.channels = channels
    self.periodFrames = periodFrames
    self.bufferFrames = bufferFrames
  }

  /// The rates that are asked for: those that applications use.
  public static let usualRates = [
    8000, 11025, 16000, 22050, 32000, 44100, 48000, 88200, 96000, 176_400, 192_000,
  ]
}
