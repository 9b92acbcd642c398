public import Rig

extension Reason {
  /// Why a setting is what it is, with the arithmetic: one line, without a full stop.
  public func text(in language: Language) -> String {
    let facts = ReasonFacts(arguments)
    return switch language {
    case .english: code.english(facts)
    case .chinese: code.chinese(facts)
    }
  }
}
