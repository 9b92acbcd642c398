extension INIDocument {
  /// Reads a file's bytes; the first line that belongs to no such file is the error.
  public init(_ bytes: [UInt8]) throws(Fault) {
    self.init()
    var bytes = bytes[...]
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      do throws(ProblemOfLine) {
        try read(line)
      } catch {
        throw Fault(line: index + 1, problem: error.problem)
      }
    }
  }

  private struct ProblemOfLine: Error { let problem: Fault.Problem }

  private mutating func read(_ bytes: ArraySlice<UInt8>) throws(ProblemOfLine) {
    guard !bytes.contains(0) else { throw ProblemOfLine(problem: .nul) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ProblemOfLine(problem: .notUTF8)
    }
    // Scalars, for a combining mark after `=` would hide it from a search by character.
    var line = text.unicodeScalars.drop { $0 == " " || $0 == "\t" }
    if line.last == "\r" { line.removeLast() }
    guard let first = line.first, first != "#" else { return }
    if first == "[" {
      guard let end = line.firstIndex(of: "]") else { throw ProblemOfLine(problem: .openSection) }
      return begin(String(line[line.index(after: line.startIndex)..<end]))
    }
    guard let equals = line.firstIndex(of: "="), equals > line.startIndex else {
      throw ProblemOfLine(problem: .noKey)
    }
    let value = INIDocument.unescaped(line[line.index(after: equals)...])
    guard addToLast(String(line[..<equals]), value) else {
      throw ProblemOfLine(problem: .noSection)
    }
  }

  private static func unescaped(_ text: Substring.UnicodeScalarView) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text {
      switch (isEscaped, scalar) {
      case (false, "\\"):
        isEscaped = true
        continue
      case (true, "n"): result.append("\n")
      case (true, "r"): result.append("\r")
      case (true, "\\"): result.append("\\")
      case (true, _):
        result.append("\\")
        result.append(scalar)
      case (false, _): result.append(scalar)
      }
      isEscaped = false
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }

  /// The file's text; what a section's name or a key can't hold is left out.
  public var text: String {
    sections.map { section in
      let entries = section.entries.compactMap { entry in
        let key = entry.key.without("\n\r\0=#[").drop { $0 == " " || $0 == "\t" }
        return key.isEmpty ? nil : "\(key)=\(INIDocument.escaped(entry.value))\n"
      }
      return "[\(section.name.without("\n\r\0]"))]\n" + entries.joined()
    }.joined(separator: "\n")
  }

  private static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": result.append(contentsOf: #"\\"#.unicodeScalars)
      case "\n": result.append(contentsOf: #"\n"#.unicodeScalars)
      case "\r": result.append(contentsOf: #"\r"#.unicodeScalars)
      case "\0": continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension String {
  fileprivate func without(_ unwanted: String) -> String {
    var scalars = unicodeScalars
    scalars.removeAll { unwanted.unicodeScalars.contains($0) }
    return String(scalars)
  }
}
