/// Why no programme can be made of the settings.
public enum ProgrammeError: Error, Equatable, Sendable {
  /// Not even, or beyond H.264's highest level.
  case unsupportedSize
  /// Not between 1 and 240 frames a second.
  case unsupportedFrameRate
  /// Not between 0.1 and 20 seconds.
  case unsupportedKeyFrameInterval
  /// Not between 1 and 50.
  case unsupportedKeyFrameRatio
  /// Too little for pictures of this size; the least that is possible, kbit/s.
  case videoBitrateTooLow(minimum: Int)
  /// More than H.264's highest level allows; kbit/s.
  case videoBitrateTooHigh(maximum: Int)
  /// Not within AAC-LC's bounds for stereo at 48 kHz; kbit/s.
  case unsupportedAudioBitrate(minimum: Int, maximum: Int)
}
