public import Rig

extension Finding {
  /// What was found and what it means for the show: one sentence with its values.
  public func headline(in language: Language) -> String {
    code.topic.headline(FindingFacts(self), in: language)
  }

  /// What to do, in one or two sentences; nil where nothing need be done. The commands to paste
  /// are the remedy's.
  public func advice(in language: Language) -> String? {
    guard status != .pass else { return nil }
    return code.topic.advice(FindingFacts(self), in: language)
  }
}

extension FindingCode {
  /// The code in a few words.
  public func title(in language: Language) -> String { topic.title(in: language) }

  /// What is tested, why it matters on air, usual causes and what to do, in a few sentences.
  public func explanation(in language: Language) -> String { topic.explanation(in: language) }
}
