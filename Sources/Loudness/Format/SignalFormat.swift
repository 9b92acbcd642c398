/// The shape of a stream of interleaved samples, checked once so that every meter can rely on it.
public struct SignalFormat: Sendable, Equatable {
  /// The sample rates a meter accepts, in Hz.
  public static let sampleRates = 8_000...768_000
  /// The channel counts a meter accepts.
  public static let channelCounts = 1...256

  /// Frames a second.
  public let sampleRate: Int
  /// Samples in a frame.
  public let channels: Int

  /// Accepts a rate in Hz and a channel count that every meter can measure.
  ///
  /// - Throws: `SignalFormatError` when either is out of range.
  public init(sampleRate: Int, channels: Int) throws(SignalFormatError) {
    guard Self.sampleRates.contains(sampleRate) else {
      throw .unsupportedSampleRate(sampleRate, supported: Self.sampleRates)
    }
    guard Self.channelCounts.contains(channels) else {
      throw .unsupportedChannelCount(channels, supported: Self.channelCounts)
    }
    self.sampleRate = sampleRate
    self.channels = channels
  }
}
