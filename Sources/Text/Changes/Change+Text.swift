public import Rig

extension Change {
  /// What would change the recommendation, and to what: one line, without a full stop.
  public func text(in language: Language) -> String {
    let facts = ReasonFacts(arguments)
    return switch language {
    case .english: code.english(facts)
    case .chinese: code.chinese(facts)
    }
  }
}
