/// Writes the members of an object, nil ones as null.
///
/// Every type has a method of its own: the generic one would ask each value for what it is.
struct JSONObject<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let writer: JSONWriter
  let depth: Int
  var codingPath: [any CodingKey] { [] }

  private func begin(_ key: Key) { writer.key(key.stringValue, at: depth) }

  private func put<Value>(_ value: Value?, _ key: Key, _ write: (Value) throws -> Void) rethrows {
    begin(key)
    if let value { try write(value) } else { writer.literal("null") }
  }

  func encodeNil(forKey key: Key) {
    begin(key)
    writer.literal("null")
  }

  func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type,
    forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    begin(key)
    return JSONEncoding(writer: writer).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    begin(key)
    return JSONEncoding(writer: writer).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { JSONEncoding(writer: writer) }

  func superEncoder(forKey key: Key) -> any Encoder {
    begin(key)
    return JSONEncoding(writer: writer)
  }

  func encode(_ value: Bool, forKey key: Key) { put(value, key) { writer.write($0) } }
  func encodeIfPresent(_ value: Bool?, forKey key: Key) {
    put(value, key) { writer.write($0) }
  }

  func encode(_ value: String, forKey key: Key) { put(value, key) { writer.string($0) } }
  func encodeIfPresent(_ value: String?, forKey key: Key) {
    put(value, key) { writer.string($0) }
  }

  func encode(_ value: Double, forKey key: Key) throws {
    try put(value, key) { try writer.write($0) }
  }
  func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
    try put(value, key) { try writer.write($0) }
  }

  func encode(_ value: Float, forKey key: Key) throws {
    try put(value, key) { try writer.write(Double($0)) }
  }
  func encodeIfPresent(_ value: Float?, forKey key: Key) throws {
    try put(value, key) { try writer.write(Double($0)) }
  }

  func encode(_ value: Int, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: Int?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: Int8, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: Int8?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: Int16, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: Int16?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: Int32, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: Int32?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: Int64, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: Int64?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: UInt, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: UInt?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: UInt8, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: UInt8?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: UInt16, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: UInt16?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: UInt32, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: UInt32?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode(_ value: UInt64, forKey key: Key) { put(value, key) { writer.integer($0) } }
  func encodeIfPresent(_ value: UInt64?, forKey key: Key) {
    put(value, key) { writer.integer($0) }
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try put(value, key) { try writer.write($0) }
  }
  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try put(value, key) { try writer.write($0) }
  }
}
