/// Writes JSON text from front to back: one buffer, no tree.
///
/// Containers that are nested in each other are open at once; writing into one closes those inside
/// it, so that no container needs to be told that it is complete.
final class JSONWriter {
  private struct Level {
    var close: UInt8
    var count = 0
  }

  private(set) var bytes: [UInt8] = []
  private var levels: [Level] = []
  private var keys: [String: [UInt8]] = [:]
  private var lineBreak = [UInt8(ascii: "\n")]
  /// Whether members stand on lines of their own.
  private let isSpread: Bool
  /// Whether keys stay as declared.
  private let isVerbatim: Bool
  /// Tells values that they may write themselves tersely.
  let userInfo: [CodingUserInfoKey: Any]

  init(_ style: OrderedJSON.Style) {
    isSpread = style == .pretty || style == .verbatim
    isVerbatim = style == .wire || style == .verbatim
    let terse = style == .wire ? CodingUserInfoKey(rawValue: "airworthy.terse") : nil
    userInfo = terse.map { [$0: true] } ?? [:]
    bytes.reserveCapacity(4096)
  }

  var depth: Int { levels.count }

  /// Closes all containers inside one of a depth.
  func close(to depth: Int) {
    while levels.count > depth {
      let level = levels.removeLast()
      if level.count > 0 { breakLine(in: levels.count + 1, indent: levels.count) }
      bytes.append(level.close)
    }
  }

  /// Opens an object or an array as the value at hand; returns its depth.
  func open(_ character: UInt8) -> Int {
    bytes.append(character)
    levels.append(Level(close: character &+ 2))  // `{` and `}`, `[` and `]`
    return levels.count
  }

  /// Begins a member of the object of a depth.
  func key(_ name: String, at depth: Int, isPlain: Bool = false) {
    element(at: depth)
    if isPlain {
      string(name)
    } else if let known = keys[name] {
      bytes += known
    } else {
      let start = bytes.count
      string(isVerbatim ? name : OrderedJSON.snakeCase(name))
      keys[name] = Array(bytes[start...])
    }
    bytes.append(UInt8(ascii: ":"))
    if isSpread { bytes.append(UInt8(ascii: " ")) }
  }

  /// Begins an element of the container of a depth.
  func element(at depth: Int) {
    close(to: depth)
    if levels[depth - 1].count > 0 {
      bytes.append(UInt8(ascii: ","))
      if isSpread, depth > JSONWriter.deepestBroken { bytes.append(UInt8(ascii: " ")) }
    }
    levels[depth - 1].count += 1
    breakLine(in: depth, indent: depth)
  }

  func count(at depth: Int) -> Int { depth <= levels.count ? levels[depth - 1].count : 0 }

  /// Deeper than this a container stays on one line: thousands of frame intervals read better so,
  /// and are written faster.
  private static let deepestBroken = 5

  private func breakLine(in depth: Int, indent: Int) {
    guard isSpread, depth <= JSONWriter.deepestBroken else { return }
    let length = 1 + 2 * indent
    while lineBreak.count < length { lineBreak.append(UInt8(ascii: " ")) }
    bytes.append(contentsOf: lineBreak[..<length])
  }

  func literal(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  func integer(_ value: some FixedWidthInteger) { bytes += String(value).utf8 }

  /// A whole number is written as one, so that 30.0 fps reads 30.
  func number(_ value: Double) {
    if let whole = Int64(exactly: value) { return integer(whole) }
    bytes += value.description.utf8
  }

  func string(_ value: String) {
    var value = value
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { utf8 in
      // Nearly all texts need no escape: they are copied at once.
      if utf8.allSatisfy(\.isPlainInJSON) { return bytes.append(contentsOf: utf8) }
      for byte in utf8 {
        switch byte {
        case UInt8(ascii: "\""): literal("\\\"")
        case UInt8(ascii: "\\"): literal("\\\\")
        case UInt8(ascii: "\n"): literal("\\n")
        case UInt8(ascii: "\r"): literal("\\r")
        case UInt8(ascii: "\t"): literal("\\t")
        case 0..<0x20, 0x7f: escape(byte)
        case 0x80..<0xa0 where bytes.last == 0xc2:  // U+0080 to U+009F, terminals' controls as well
          bytes.removeLast()
          escape(byte)
        default: bytes.append(byte)
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private func escape(_ byte: UInt8) {
    literal("\\u00")
    let digits = String(byte, radix: 16)
    if digits.utf8.count == 1 { bytes.append(UInt8(ascii: "0")) }
    bytes += digits.utf8
  }
}

extension UInt8 {
  /// Printable ASCII that stands for itself in a JSON text.
  fileprivate var isPlainInJSON: Bool {
    self >= 0x20 && self < 0x7f && self != UInt8(ascii: "\"") && self != UInt8(ascii: "\\")
  }
}
