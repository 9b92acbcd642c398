import TOMLKit
import TOMLSafety

/// A value of a TOML document, detached from the parser.
enum TOMLNode {
  case string(String)
  case integer(Int)
  case number(Double)
  case boolean(Bool)
  case array([TOMLNode])
  case table([String: TOMLNode])
  /// A date or time, which no file of ours holds.
  case date

  /// The root table of a document.
  static func document(_ file: ProfileFile) throws(ProfileFileError) -> [String: TOMLNode] {
    if let fault = TOMLGuard.firstFault(in: file.text) {
      throw syntaxError(file, (fault.line, fault.column), fault.message)
    }
    do {
      return entries(of: try TOMLTable(string: file.text))
    } catch let error as TOMLParseError {
      let begin = error.source.begin
      throw syntaxError(file, (begin.line, begin.column), error.description)
    } catch {
      throw syntaxError(file, (0, 0), "\(error)")
    }
  }

  private static func syntaxError(
    _ file: ProfileFile,
    _ place: (line: Int, column: Int),
    _ message: String
  ) -> ProfileFileError {
    ProfileFileError(
      file: file.name,
      problem: .syntax(line: place.line, column: place.column, message: message)
    )
  }

  private static func entries(of table: TOMLTable) -> [String: TOMLNode] {
    var entries: [String: TOMLNode] = [:]
    for (key, value) in zip(table.keys, table.values) { entries[key] = TOMLNode(value) }
    return entries
  }

  private init(_ value: TOMLValue) {
    let node: TOMLNode? =
      switch value.type {
      case .string: value.string.map(TOMLNode.string)
      case .int: value.int.map(TOMLNode.integer)
      case .double: value.double.map(TOMLNode.number)
      case .bool: value.bool.map(TOMLNode.boolean)
      case .array: value.array.map { .array($0.map { TOMLNode($0.tomlValue) }) }
      case .table: value.table.map { .table(Self.entries(of: $0)) }
      case .date, .time, .dateTime: nil
      }
    self = node ?? .date
  }

  /// The type in the words of an error.
  var typeName: String {
    switch self {
    case .string: "string"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .array: "array"
    case .table: "table"
    case .date: "date"
    }
  }
}
