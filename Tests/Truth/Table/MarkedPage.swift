import FoundationEssentials

/// A page of documentation with a place for the table.
struct MarkedPage: Sendable {
  static let begin = "<!-- The table begins; `truth table --into` writes it. -->"
  static let end = "<!-- The table ends. -->"
  private let head: String
  private let tail: String

  /// Finds the place; nil where the page has none.
  init?(_ text: String) {
    guard let begin = text.firstRange(of: Self.begin),
      let end = text[begin.upperBound...].firstRange(of: Self.end)
    else { return nil }
    head = String(text[..<begin.upperBound])
    tail = String(text[end.lowerBound...])
  }

  /// The page with another table.
  func with(_ table: String) -> String { head + "\n\n" + table + "\n\n" + tail }

  /// Puts a table into a page.
  static func write(_ table: String, into path: String) throws {
    guard let page = MarkedPage(try TraceFile.contents(path)) else {
      throw MarkedPageError.noPlace(path)
    }
    try Data(page.with(table).utf8).write(to: URL(filePath: path))
  }
}

/// Why a table can't be put into a page.
enum MarkedPageError: Error, CustomStringConvertible {
  case noPlace(String)

  var description: String {
    switch self {
    case .noPlace(let path):
      "\(path) has no place for the table: the lines \(MarkedPage.begin) and "
        + MarkedPage.end
    }
  }
}
