import Text

/// What is wrong with a text that people read.
struct Prose {
  let text: String
  let language: Language

  /// A sentence or several: with a capital, or a Chinese character, and a full stop.
  var sentenceFlaws: [String] {
    flaws
      + [endsInFullStop ? nil : "no full stop", beginsWell ? nil : "no capital"].compactMap { $0 }
  }

  /// A title or a line: no full stop.
  var lineFlaws: [String] { flaws + (endsInFullStop ? ["full stop"] : []) }

  private var flaws: [String] {
    let common = Prose.fragments.filter(text.contains).map { "holds “\($0)”" }
    return common + (language == .chinese ? chineseFlaws : englishFlaws)
  }

  /// What is left of a value that is missing, or of a sentence built badly.
  private static let fragments = [
    "nil", "Optional", "\\", "{", "}", "%@", "NaN", "“”", "()", "（）", "  ", " .", " ,", " :", "..",
    ",,", "( ", " )", "。。", "，，", "：：", "：，", "，：", " ，", " 。", " ：", "，。", "：。", "（，", "， ",
    "。 ", "： ", "（ ", " ）", "） ", " （", "\n",
  ]

  private var endsInFullStop: Bool { text.hasSuffix(language == .chinese ? "。" : ".") }

  private var beginsWell: Bool {
    guard let first = text.first else { return false }
    return first.isUppercase || first.isNumber || first.unicodeScalars.allSatisfy(\.isChinese)
  }

  private var englishFlaws: [String] {
    text.unicodeScalars.contains(where: \.isChinese) ? ["Chinese in English"] : []
  }

  private var chineseFlaws: [String] {
    var flaws: [String] = []
    if !text.unicodeScalars.contains(where: \.isChinese) { flaws.append("no Chinese") }
    for (one, next) in zip(text.unicodeScalars, text.unicodeScalars.dropFirst()) {
      let (isMixed, ascii) = one.isChinese ? (next.isASCII, next) : (next.isChinese, one)
      guard isMixed, ascii.isASCII else { continue }
      if ascii != " " { flaws.append("“\(one)\(next)” without a blank or in half width") }
    }
    return flaws
  }
}

extension Unicode.Scalar {
  fileprivate var isChinese: Bool { (0x4E00...0x9FFF).contains(value) }
}
