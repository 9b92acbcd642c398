/// Where an encoder leaves the value it was asked to write.
final class NodeSlot {
  private enum Content {
    case leaf(JSONNode)
    case object([(key: String, slot: NodeSlot)])
    case array([NodeSlot])
  }

  private var content = Content.leaf(.null)

  var node: JSONNode {
    switch content {
    case .leaf(let node): node
    case .object(let members): .object(members.map { ($0.key, $0.slot.node) })
    case .array(let slots): .array(slots.map(\.node))
    }
  }

  func set(_ node: JSONNode) { content = .leaf(node) }

  func beginObject() {
    if case .object = content { return }
    content = .object([])
  }

  func beginArray() {
    if case .array = content { return }
    content = .array([])
  }

  func member(_ key: String) -> NodeSlot {
    let slot = NodeSlot()
    if case .object(var members) = content {
      content = .leaf(.null)  // keeps the array unique while it grows
      members.append((key, slot))
      content = .object(members)
    }
    return slot
  }

  func element() -> NodeSlot {
    let slot = NodeSlot()
    if case .array(var slots) = content {
      content = .leaf(.null)
      slots.append(slot)
      content = .array(slots)
    }
    return slot
  }

  var count: Int {
    if case .array(let slots) = content { slots.count } else { 0 }
  }
}

/// The `Encoder` behind `OrderedJSON.text(of:)`.
struct NodeEncoder: Encoder {
  let slot: NodeSlot
  let codingPath: [any CodingKey]
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    slot.beginObject()
    return KeyedEncodingContainer(ObjectContainer(slot: slot, codingPath: codingPath))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    slot.beginArray()
    return ArrayContainer(slot: slot, codingPath: codingPath)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    ValueContainer(slot: slot, codingPath: codingPath)
  }

  /// Dictionaries keep their keys as they are (only declared keys are snake_cased), sorted, since
  /// they have no order of their own.
  func encode(_ value: some Encodable) throws {
    if let dictionary = value as? any StringKeyed {
      slot.beginObject()
      for (key, element) in dictionary.sortedMembers {
        try NodeEncoder(slot: slot.member(key), codingPath: codingPath).encode(element)
      }
    } else {
      try value.encode(to: self)
    }
  }
}

private protocol StringKeyed {
  var sortedMembers: [(String, any Encodable)] { get }
}

extension Dictionary: StringKeyed where Key == String, Value: Encodable {
  var sortedMembers: [(String, any Encodable)] {
    sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
