/// A sentence or a word for people: one case each, with what it needs. A language is one exhaustive
/// switch, so that a message without its translation does not compile.
public protocol CatalogueMessage: Sendable {
  /// The message in English.
  var english: String { get }
  /// The message in Simplified Chinese.
  var chinese: String { get }
}

extension CatalogueMessage {
  /// The message in a language.
  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}
