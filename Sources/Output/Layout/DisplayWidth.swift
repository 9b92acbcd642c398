extension String {
  /// The columns that the text takes in a terminal: Chinese characters take two.
  package var displayWidth: Int {
    unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : $1.isZeroWidth ? 0 : 1) }
  }

  /// The text filled with blanks up to a width.
  package func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// The text filled with blanks before it up to a width.
  package func leftPadded(to width: Int) -> String {
    String(repeating: " ", count: max(0, width - displayWidth)) + self
  }

  /// The text cut to a width, with an ellipsis where something is missing.
  package func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var text = self
    while text.displayWidth > max(0, width - 1), !text.isEmpty { text.removeLast() }
    return text + "…"
  }

  /// The text without control characters and other invisible ones that could move a terminal's
  /// cursor or reorder a line: names come from devices and servers.
  package var harmless: String {
    String(
      String.UnicodeScalarView(
        unicodeScalars.map { scalar in
          switch scalar.properties.generalCategory {
          case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse:
            "\u{fffd}"
          default: scalar
          }
        }
      )
    )
  }
}

extension Unicode.Scalar {
  /// East Asian wide and fullwidth characters (Unicode Standard Annex 11), by their blocks.
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0x33ff, 0x3400...0x4dbf, 0x4e00...0x9fff,
      0xa000...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff, 0xfe30...0xfe6f, 0xff00...0xff60,
      0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f900...0x1f9ff, 0x20000...0x3fffd:
      true
    default: false
    }
  }

  fileprivate var isZeroWidth: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    default: false
    }
  }
}
