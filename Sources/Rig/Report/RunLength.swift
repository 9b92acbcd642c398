/// How long a preflight looks, and so how sure it can be.
public enum RunLength: String, Codable, Sendable, CaseIterable {
  /// One short run of everything.
  case quick
  /// Long enough for a phase of quiet and one of speech, and for several bitrates over the uplink.
  case standard
  /// A standard run that went on because the uplink varied or did not hold what was tried first.
  case extended

  /// The time that all of it may take, in seconds.
  public var budgetSeconds: Double {
    switch self {
    case .quick: 15
    case .standard: 40
    case .extended: 90
    }
  }

  /// How sure it can be at best.
  public var confidence: Recommendation.Confidence {
    switch self {
    case .quick: .low
    case .standard, .extended: .medium
    }
  }
}
