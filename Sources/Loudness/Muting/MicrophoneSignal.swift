/// Whether anything alive is at the other end of a microphone's stream.
public enum MicrophoneSignal: String, Sendable, Equatable, CaseIterable {
  /// Exact zeros: muted in software, the wrong channel, or a broken Bluetooth link.
  case digitalZero
  /// One constant code, or a constant voltage with hardly anything on it.
  case stuck
  /// Noise of a converter alone, no peak above -54 dBFS for 2 s: muted before the converter.
  case converterNoise
  /// The sounds of a room, but nobody speaks.
  case roomNoise
  /// Somebody speaks.
  case speech

  /// One channel that is alive is enough.
  static func mostAlive(_ signals: [MicrophoneSignal]) -> MicrophoneSignal? {
    allCases.last { signals.contains($0) }
  }
}
