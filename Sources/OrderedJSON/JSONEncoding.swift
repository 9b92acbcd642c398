/// The `Encoder` behind `OrderedJSON.text(of:)`.
struct JSONEncoding: Encoder {
  let writer: JSONWriter
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { writer.userInfo }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(
      JSONObject(writer: writer, depth: writer.open(UInt8(ascii: "{")))
    )
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    JSONArray(writer: writer, depth: writer.open(UInt8(ascii: "[")))
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONValue(writer: writer) }
}

extension JSONWriter {
  /// Writes a value and closes what it opened.
  ///
  /// Dictionaries keep their keys as they are (only declared keys are changed to snake_case),
  /// sorted, since they have no order of their own.
  func write<Value: Encodable>(_ value: Value) throws {
    let depth = depth
    if let dictionary = value as? [String: String], Value.self == [String: String].self {
      let object = open(UInt8(ascii: "{"))
      for (name, element) in dictionary.sorted(by: { $0.key < $1.key }) {
        key(name, at: object, isPlain: true)
        string(element)
      }
    } else {
      try value.encode(to: JSONEncoding(writer: self))
    }
    close(to: depth)
  }

  func write(_ value: Bool) { literal(value ? "true" : "false") }

  func write(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value,
        .init(codingPath: [], debugDescription: "not a finite number")
      )
    }
    number(value)
  }
}
