/// Why a stream of samples cannot be measured.
public enum SignalFormatError: Error, Equatable {
  /// The sample rate in Hz, and those that are supported.
  case unsupportedSampleRate(Int, supported: ClosedRange<Int>)
  /// The channel count, and those that are supported.
  case unsupportedChannelCount(Int, supported: ClosedRange<Int>)
}
