/// Makes text safe to paste into a shell as one word.
public enum ShellQuoting {
  /// A word as bash and zsh read it back, with no control or formatting character left in it.
  ///
  /// Plain words stay as they are, others go in single quotes; what a terminal might obey is
  /// written as `$'\xHH'`. NUL, which no argument can hold, is left out.
  public static func quoted(_ word: String) -> String {
    let scalars = word.unicodeScalars.filter { $0 != "\0" }
    if scalars.isEmpty { return "''" }
    if scalars.allSatisfy(\.isPlain) { return String(String.UnicodeScalarView(scalars)) }
    if scalars.contains(where: \.isUnprintable) {
      return "$'\(scalars.map(\.ansiQuoted).joined())'"
    }
    return "'\(scalars.map { $0 == "'" ? #"'\''"# : String($0) }.joined())'"
  }

  /// A command line of words, each quoted.
  public static func command(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }
}

extension Unicode.Scalar {
  /// Whether no shell gives it a meaning anywhere in a word.
  fileprivate var isPlain: Bool {
    switch self {
    case "A"..."Z", "a"..."z", "0"..."9", "@", "%", "+", "=", ":", ",", ".", "/", "_", "-": true
    default: false
    }
  }

  /// Whether a terminal may do something else than print it.
  fileprivate var isUnprintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      true
    default: false
    }
  }

  fileprivate var ansiQuoted: String {
    if self == "'" || self == "\\" { return "\\\(self)" }
    guard isUnprintable else { return String(self) }
    return String(self).utf8.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "\\x0\(digits)" : "\\x\(digits)"
    }.joined()
  }
}
