/// The words for the codes of one part of the rig, or of one side of it: a language is one
/// exhaustive switch a kind of text, so that a code without its translation does not compile.
protocol FindingTopic: Sendable {
  /// What was found, as a sentence in English.
  func englishHeadline(_ facts: FindingFacts) -> String
  /// What to do, in English; nil where nothing need be done.
  func englishAdvice(_ facts: FindingFacts) -> String?
  /// The code in a few English words.
  var englishTitle: String { get }
  /// What is behind the code, in English.
  var englishExplanation: String { get }
  /// What was found, as a sentence in Simplified Chinese.
  func chineseHeadline(_ facts: FindingFacts) -> String
  /// What to do, in Simplified Chinese; nil where nothing need be done.
  func chineseAdvice(_ facts: FindingFacts) -> String?
  /// The code in a few Chinese words.
  var chineseTitle: String { get }
  /// What is behind the code, in Simplified Chinese.
  var chineseExplanation: String { get }
}

extension FindingTopic {
  func headline(_ facts: FindingFacts, in language: Language) -> String {
    switch language {
    case .english: englishHeadline(facts)
    case .chinese: chineseHeadline(facts)
    }
  }

  func advice(_ facts: FindingFacts, in language: Language) -> String? {
    switch language {
    case .english: englishAdvice(facts)
    case .chinese: chineseAdvice(facts)
    }
  }

  func title(in language: Language) -> String {
    switch language {
    case .english: englishTitle
    case .chinese: chineseTitle
    }
  }

  func explanation(in language: Language) -> String {
    switch language {
    case .english: englishExplanation
    case .chinese: chineseExplanation
    }
  }
}
