/// Text broken into lines that fit a width, each after an indent.
package enum Paragraph {
  /// Breaks at blanks, and between Chinese characters, which are written without any.
  package static func lines(
    _ text: String,
    width: Int,
    indent: String = "",
    hanging: String? = nil
  ) -> [String] {
    var lines: [String] = []
    var line = indent
    var isEmpty = true
    for piece in pieces(of: text) {
      let word = isEmpty ? String(piece.drop { $0 == " " }) : piece
      let kept = line.displayWidth + trimmed(word).displayWidth
      if !isEmpty, kept > width {
        lines.append(trimmed(line))
        line = (hanging ?? indent) + String(piece.drop { $0 == " " })
      } else {
        line += word
      }
      isEmpty = false
    }
    if !isEmpty { lines.append(trimmed(line)) }
    return lines
  }

  /// Words with the blank before them; a Chinese character is a word, together with the
  /// punctuation that follows it.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in text {
      let isWide = String(character).displayWidth == 2
      let closes = "，。；：、！？）】」”%".contains(character)
      if character == " ", !piece.isEmpty, !piece.hasSuffix(" ") {
        pieces.append(piece)
        piece = ""
      } else if isWide, !closes, !piece.isEmpty, piece != " " {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
