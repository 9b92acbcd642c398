/// Lines of `name: value`, as most files below `/proc/asound` are written.
struct Fields {
  private var values: [String: String] = [:]

  init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let name = line[..<colon].trimmed
      if values[name] == nil { values[name] = line[line.index(after: colon)...].trimmed }
    }
  }

  subscript(_ name: String) -> String? { values[name] }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var text = drop { $0.isWhitespace }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
