/// Which of several ingests is best reached from here.
public struct IngestRanking: Codable, Sendable, Equatable {
  /// The best first; those that were not reached last.
  public var ingests: [RankedIngest]
  /// The best; nil where none was reached, or none held what was sent.
  public var best: String?
  /// Whether it is better than the next one by more than the error.
  public var isClear: Bool

  /// A ranking.
  public init(ingests: [RankedIngest], best: String?, isClear: Bool) {
    self.ingests = ingests
    self.best = best
    self.isClear = isClear
  }
}
