public import Rig

/// The JSON document of ingests that were compared.
public struct IngestRankingDocument: Encodable, Sendable {
  /// `airworthy/bench-ingests/1`.
  public let schema = "airworthy/bench-ingests/1"
  /// The bitrate of the short runs in kbit/s, sound included; nil where none was made.
  public let bitrateKbps: Double?
  /// The best; nil where none was reached, or none held what was sent.
  public let best: String?
  /// Whether it is better than the next one by more than the error.
  public let isClear: Bool
  /// The ingests, the best first.
  public let ingests: [RankedIngest]

  /// Whether somebody is live under the key: then nothing more was sent, and none is best.
  public var isNameInUse: Bool { ingests.contains { $0.failure == .uplinkNameInUse } }

  /// A ranking.
  public init(_ ranking: IngestRanking) {
    bitrateKbps = ranking.ingests.lazy.compactMap { $0.measurement?.paced?.bitrateKbps }.first
    best = ranking.best
    isClear = ranking.isClear
    ingests = ranking.ingests
  }
}
