/// Writes one value.
struct ValueContainer: SingleValueEncodingContainer {
  let slot: NodeSlot
  let codingPath: [any CodingKey]

  mutating func encodeNil() { slot.set(.null) }
  mutating func encode(_ value: Bool) { slot.set(.bool(value)) }
  mutating func encode(_ value: String) { slot.set(.string(value)) }
  mutating func encode(_ value: Float) throws { try encode(Double(value)) }

  mutating func encode(_ value: Double) throws {
    guard value.isFinite else {
      throw EncodingError.invalidValue(
        value, .init(codingPath: codingPath, debugDescription: "not a finite number"))
    }
    slot.set(.double(value))
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    if let integer = value as? any FixedWidthInteger {
      slot.set(.integer(String(describing: integer)))
    } else {
      try NodeEncoder(slot: slot, codingPath: codingPath).encode(value)
    }
  }
}

/// Writes the members of an object, nil ones as null.
struct ObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let slot: NodeSlot
  let codingPath: [any CodingKey]

  private func value(_ key: Key) -> ValueContainer {
    ValueContainer(
      slot: slot.member(OrderedJSON.snakeCase(key.stringValue)), codingPath: codingPath + [key])
  }

  private func put<Value: Encodable>(_ element: Value?, _ key: Key) throws {
    var container = value(key)
    if let element { try container.encode(element) } else { container.encodeNil() }
  }

  mutating func encodeNil(forKey key: Key) {
    var container = value(key)
    container.encodeNil()
  }

  mutating func encode(_ element: Bool, forKey key: Key) throws {
    var container = value(key)
    container.encode(element)
  }

  mutating func encode(_ element: String, forKey key: Key) throws {
    var container = value(key)
    container.encode(element)
  }

  mutating func encode(_ element: Double, forKey key: Key) throws {
    var container = value(key)
    try container.encode(element)
  }

  mutating func encode(_ element: Float, forKey key: Key) throws {
    try encode(Double(element), forKey: key)
  }

  mutating func encode<Value: Encodable>(_ element: Value, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: Bool?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: String?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: Double?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: Int?, forKey key: Key) throws { try put(element, key) }

  mutating func encodeIfPresent(_ element: Int32?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: Int64?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: UInt32?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent(_ element: UInt64?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func encodeIfPresent<Value: Encodable>(_ element: Value?, forKey key: Key) throws {
    try put(element, key)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type, forKey key: Key
  ) -> KeyedEncodingContainer<NestedKey> {
    let value = value(key)
    return NodeEncoder(slot: value.slot, codingPath: value.codingPath).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let value = value(key)
    return NodeEncoder(slot: value.slot, codingPath: value.codingPath).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder { NodeEncoder(slot: slot, codingPath: codingPath) }

  mutating func superEncoder(forKey key: Key) -> any Encoder {
    NodeEncoder(slot: value(key).slot, codingPath: codingPath + [key])
  }
}

/// Writes the elements of an array.
struct ArrayContainer: UnkeyedEncodingContainer {
  let slot: NodeSlot
  let codingPath: [any CodingKey]
  var count: Int { slot.count }

  private func next() -> ValueContainer {
    ValueContainer(slot: slot.element(), codingPath: codingPath)
  }

  mutating func encodeNil() {
    var container = next()
    container.encodeNil()
  }

  mutating func encode(_ value: Bool) throws {
    var container = next()
    container.encode(value)
  }

  mutating func encode(_ value: String) throws {
    var container = next()
    container.encode(value)
  }

  mutating func encode(_ value: Double) throws {
    var container = next()
    try container.encode(value)
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    var container = next()
    try container.encode(value)
  }

  mutating func nestedContainer<NestedKey: CodingKey>(
    keyedBy type: NestedKey.Type
  ) -> KeyedEncodingContainer<NestedKey> {
    NodeEncoder(slot: slot.element(), codingPath: codingPath).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    NodeEncoder(slot: slot.element(), codingPath: codingPath).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    NodeEncoder(slot: slot.element(), codingPath: codingPath)
  }
}
