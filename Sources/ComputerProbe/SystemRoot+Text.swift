internal import SystemCore

extension SystemRoot {
  /// The one word that an attribute of `/sys` holds, such as `schedutil`; nil where it holds
  /// anything else.
  func word(_ path: String) -> String? {
    guard let text = text(path), text.utf8.count <= 64, text.first?.isLetter == true else {
      return nil
    }
    let isWord = text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    return isWord ? text : nil
  }

  /// A number above zero that a file holds.
  func positive(_ path: String) -> Double? {
    integer(path).flatMap { $0 > 0 ? Double($0) : nil }
  }
}

extension StringProtocol where SubSequence == Substring {
  /// The lines that are not empty; by bytes, as finding characters is slow.
  var lines: [Substring] {
    Substring(self).utf8.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
      .map(Substring.init)
  }

  /// The assignments `KEY=VALUE` of a section, as systemd and desktops write them, in their order.
  func assignments(in section: String) -> [(key: String, value: String)] {
    var isInside = false
    var found: [(String, String)] = []
    for line in lines.map(\.trimmed) {
      if line.hasPrefix("[") { isInside = line == "[\(section)]" }
      guard isInside, !line.hasPrefix("#"), !line.hasPrefix(";"),
        let equals = line.firstIndex(of: "=")
      else { continue }
      found.append((line[..<equals].trimmed, line[line.index(after: equals)...].trimmed))
    }
    return found
  }

  /// The text without white space at its ends.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
