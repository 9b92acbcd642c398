/// Reads the keys of one table and names the key in every error.
struct TOMLCursor {
  let file: String
  private let path: String
  private let entries: [String: TOMLNode]

  /// The root of a file of the schema that this version reads.
  init(_ file: ProfileFile, schema: Int) throws(ProfileFileError) {
    self.init(file: file.name, path: "", entries: try TOMLNode.document(file))
    let found = try integer("schema", in: Int.min...Int.max)
    guard found == schema else { throw error(.unknownSchema(found)) }
  }

  private init(file: String, path: String, entries: [String: TOMLNode]) {
    self.file = file
    self.path = path
    self.entries = entries
  }

  /// Refuses keys that nothing reads: most are misspelt.
  func allow(only keys: Set<String>) throws(ProfileFileError) {
    guard let stray = entries.keys.filter({ !keys.contains($0) }).min() else { return }
    throw error(.unknownKey(key: name(stray)))
  }

  func has(_ key: String) -> Bool { entries[key] != nil }

  func string(_ key: String) throws(ProfileFileError) -> String {
    guard case .string(let value) = try node(key) else { throw try wrongType(key, "string") }
    guard !value.isEmpty else { throw notAllowed(key, "\"\"", "a text") }
    return value
  }

  func strings(_ key: String) throws(ProfileFileError) -> [String] {
    var strings: [String] = []
    for element in try array(key) {
      guard case .string(let value) = element else {
        throw error(
          .wrongType(key: name(key), expected: "array of strings", found: element.typeName)
        )
      }
      strings.append(value)
    }
    return strings
  }

  func number(
    _ key: String,
    in range: ClosedRange<Double>
  ) throws(ProfileFileError) -> Double {
    let value: Double
    switch try node(key) {
    case .integer(let integer): value = Double(integer)
    case .number(let number): value = number
    default: throw try wrongType(key, "number")
    }
    // NaN is in no range.
    guard range.contains(value) else {
      throw notAllowed(key, "\(value)", "\(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  func integer(_ key: String, in range: ClosedRange<Int>) throws(ProfileFileError) -> Int {
    guard case .integer(let value) = try node(key) else { throw try wrongType(key, "integer") }
    guard range.contains(value) else {
      throw notAllowed(key, "\(value)", "\(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String
  ) throws(ProfileFileError) -> Choice where Choice.RawValue == String {
    let word = try string(key)
    guard let choice = Choice(rawValue: word) else {
      throw notAllowed(key, word, Choice.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return choice
  }

  func table(_ key: String) throws(ProfileFileError) -> TOMLCursor {
    guard case .table(let inner) = try node(key) else { throw try wrongType(key, "table") }
    return TOMLCursor(file: file, path: name(key), entries: inner)
  }

  /// The tables of `[[key]]`; none where the key is absent.
  func tables(_ key: String) throws(ProfileFileError) -> [TOMLCursor] {
    guard has(key) else { return [] }
    var tables: [TOMLCursor] = []
    for (index, element) in try array(key).enumerated() {
      let place = "\(name(key))[\(index)]"
      guard case .table(let inner) = element else {
        throw error(.wrongType(key: place, expected: "table", found: element.typeName))
      }
      tables.append(TOMLCursor(file: file, path: place, entries: inner))
    }
    return tables
  }

  func notAllowed(_ key: String, _ value: String, _ allowed: String) -> ProfileFileError {
    error(.notAllowed(key: name(key), value: value, allowed: allowed))
  }

  private func array(_ key: String) throws(ProfileFileError) -> [TOMLNode] {
    guard case .array(let elements) = try node(key) else { throw try wrongType(key, "array") }
    return elements
  }

  private func node(_ key: String) throws(ProfileFileError) -> TOMLNode {
    guard let node = entries[key] else { throw error(.missing(key: name(key))) }
    return node
  }

  private func wrongType(
    _ key: String,
    _ expected: String
  ) throws(ProfileFileError) -> ProfileFileError {
    error(.wrongType(key: name(key), expected: expected, found: try node(key).typeName))
  }

  private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  private func error(_ problem: ProfileFileError.Problem) -> ProfileFileError {
    ProfileFileError(file: file, problem: problem)
  }
}
