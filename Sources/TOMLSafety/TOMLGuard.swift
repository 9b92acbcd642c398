/// Finds the faults on which the parser would abort the program instead of reporting them.
///
/// toml++ 3.4.0, which TOMLKit 0.6.0 carries, asserts that a table header begins with a key, that
/// no bracket closes one of the other kind, and that only strings and comments leave ASCII. Its
/// assertions are on in release builds too.
package struct TOMLGuard {
  /// A fault and its place, both counted from 1.
  package struct Fault: Equatable, Sendable {
    /// Counted from 1.
    package var line: Int
    /// Counted from 1.
    package var column: Int
    /// What is wrong.
    package var message: String
  }

  private let bytes: [UInt8]
  private var position = 0
  private var open: [UInt8] = []
  private var startsLine = true

  /// The first fault of a text; nil where the parser can be trusted with it.
  package static func firstFault(in text: String) -> Fault? {
    var walk = TOMLGuard(bytes: Array(text.utf8))
    // The parser takes a byte order mark.
    if walk.looksAt([0xEF, 0xBB, 0xBF]) { walk.position = 3 }
    while let byte = walk.current {
      if let message = walk.step(byte) { return walk.fault(message) }
    }
    return nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  /// Goes past one token; what is wrong with it, or nil.
  private mutating func step(_ byte: UInt8) -> String? {
    switch byte {
    case 0: return Self.nul
    case 0x80...: return "only strings and comments may leave ASCII"
    case .newLine:
      startsLine = true
      position += 1
      return nil
    case .blank, .tab, .carriageReturn:
      position += 1
      return nil
    case .hash: return skipComment()
    case .quote, .apostrophe: return skipString(byte)
    case .openBracket where open.isEmpty && startsLine: return skipOpeningOfHeader()
    case .openBracket, .openBrace: open.append(byte)
    case .closeBracket, .closeBrace:
      if let opening = open.popLast(), (opening == .openBracket) != (byte == .closeBracket) {
        return "a bracket closes one of the other kind"
      }
    default: break
    }
    startsLine = false
    position += 1
    return nil
  }

  private mutating func skipOpeningOfHeader() -> String? {
    startsLine = false
    skipBracketAndBlanks()
    if current == .openBracket { skipBracketAndBlanks() }
    guard let first = current else { return nil }
    let mayFollow = [.closeBracket, .quote, .apostrophe].contains(first) || first.isBareKey
    return mayFollow ? nil : "expected a key in a table header"
  }

  private mutating func skipBracketAndBlanks() {
    open.append(.openBracket)
    position += 1
    while current == .blank || current == .tab { position += 1 }
  }

  private mutating func skipComment() -> String? {
    while let byte = current, byte != .newLine {
      if byte == 0 { return Self.nul }
      position += 1
    }
    return nil
  }

  /// Skips a string of either kind; one that is never closed ends with its line or the text.
  private mutating func skipString(_ quote: UInt8) -> String? {
    startsLine = false
    let delimiter = [quote, quote, quote]
    let isMultiLine = looksAt(delimiter)
    position += isMultiLine ? 3 : 1
    while let byte = current {
      if byte == 0 { return Self.nul }
      if byte == .newLine && !isMultiLine { return nil }
      if byte == quote && (!isMultiLine || looksAt(delimiter)) {
        position += isMultiLine ? 3 : 1
        // Up to two quotes before the closing three belong to the string.
        while isMultiLine && current == quote { position += 1 }
        return nil
      }
      let escapes = byte == .backslash && quote == .quote
      position += escapes && position + 1 < bytes.count && bytes[position + 1] != 0 ? 2 : 1
    }
    return nil
  }

  private func looksAt(_ sequence: [UInt8]) -> Bool {
    bytes[position...].starts(with: sequence)
  }

  private func fault(_ message: String) -> Fault {
    let before = bytes[..<position].split(separator: .newLine, omittingEmptySubsequences: false)
    let column = String(decoding: before.last ?? [], as: UTF8.self).unicodeScalars.count + 1
    return Fault(line: max(1, before.count), column: column, message: message)
  }

  private static let nul = "NUL character"
}

extension UInt8 {
  fileprivate static let newLine = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
  fileprivate static let tab = UInt8(ascii: "\t")
  fileprivate static let blank = UInt8(ascii: " ")
  fileprivate static let hash = UInt8(ascii: "#")
  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let apostrophe = UInt8(ascii: "'")
  fileprivate static let backslash = UInt8(ascii: "\\")
  fileprivate static let openBracket = UInt8(ascii: "[")
  fileprivate static let closeBracket = UInt8(ascii: "]")
  fileprivate static let openBrace = UInt8(ascii: "{")
  fileprivate static let closeBrace = UInt8(ascii: "}")

  fileprivate var isBareKey: Bool {
    switch self {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
