/// A microphone among others that were recorded at the same time.
public struct RankedMicrophone: Codable, Sendable, Equatable {
  /// The microphone.
  public var microphone: Microphone
  /// What it gave; nil where it could not be measured.
  public var measurement: MicrophoneMeasurement?
  /// Why it could not be measured; nil where it was.
  public var failure: FindingCode?
  /// Whether it heard a voice at all.
  public var hearsVoice: Bool

  /// A microphone with its result.
  public init(
    microphone: Microphone,
    measurement: MicrophoneMeasurement?,
    failure: FindingCode?
  ) {
    self.microphone = microphone
    self.measurement = measurement
    self.failure = failure
    hearsVoice = (measurement?.speechSeconds ?? 0) >= 1 && measurement?.signalToNoiseDb != nil
  }
}

/// Which of several microphones hears the speaker best.
public struct MicrophoneRanking: Codable, Sendable, Equatable {
  /// The best first; those that heard nothing last.
  public var microphones: [RankedMicrophone]
  /// The id of the best; nil where none heard a voice.
  public var best: String?
  /// Whether it is better than the next one by more than the error.
  public var isClear: Bool

  /// A ranking.
  public init(microphones: [RankedMicrophone], best: String?, isClear: Bool) {
    self.microphones = microphones
    self.best = best
    self.isClear = isClear
  }
}
