public import Rig

/// The JSON document of microphones that were recorded at the same time.
public struct RankingDocument: Encodable, Sendable {
  /// `airworthy/bench-microphones/1`.
  public let schema = "airworthy/bench-microphones/1"
  /// Whose devices.
  public let rig: RigKind
  /// The id of the one that hears best; nil where none heard a voice.
  public let best: String?
  /// Whether it is better than the next one by more than the error.
  public let isClear: Bool
  /// The id of the one that programs get when they ask for none; nil without a sound server.
  public let standard: String?
  /// The microphones, the best first.
  public let microphones: [RankedMicrophone]

  /// A ranking.
  public init(rig: RigKind, _ ranking: MicrophoneRanking) {
    self.rig = rig
    best = ranking.best
    isClear = ranking.isClear
    standard = ranking.microphones.first { $0.microphone.source?.isDefault == true }?.microphone.id
    microphones = ranking.microphones
  }
}
