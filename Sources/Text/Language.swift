/// A language that the catalogue speaks.
public enum Language: String, Sendable, CaseIterable {
  case english = "en"
  case chinese = "zh-Hans"

  /// The language of a tag such as `zh`, `zh_CN.UTF-8` or `en-GB`; nil for others.
  public init?(tag: String) {
    let primary = tag.lowercased().prefix { $0 != "_" && $0 != "-" && $0 != "." && $0 != "@" }
    switch primary {
    case "zh": self = .chinese
    case "en", "c", "posix": self = .english
    default: return nil
    }
  }

  /// The language that the locale asks for, in POSIX's order: LC_ALL, LC_MESSAGES, LANG; English
  /// where it asks for one that the catalogue lacks.
  public static func preferred(_ environment: (String) -> String?) -> Language {
    for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      if let tag = environment(name), !tag.isEmpty { return Language(tag: tag) ?? .english }
    }
    return .english
  }
}
