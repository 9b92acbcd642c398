/// The named members of an AMF0 object, in the order of the wire.
struct AMF0Object: Sendable, Equatable {
  struct Member: Sendable, Equatable {
    let name: String
    let value: AMF0Value
  }

  private(set) var members: [Member] = []

  mutating func append(_ name: String, _ value: AMF0Value) {
    members.append(Member(name: name, value: value))
  }

  subscript(name: String) -> AMF0Value? { members.last { $0.name == name }?.value }
}

extension AMF0Object: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (String, AMF0Value)...) {
    members = elements.map { Member(name: $0.0, value: $0.1) }
  }
}
