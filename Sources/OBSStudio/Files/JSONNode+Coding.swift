internal import FoundationEssentials
internal import OrderedJSON

extension JSONNode: Codable {
  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ name: String) { stringValue = name }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }

  /// Reads any JSON value; an object's keys come sorted, for the parser has lost their order.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.container(keyedBy: Name.self) {
      self = .object(
        try container.allKeys.sorted { $0.stringValue < $1.stringValue }.map {
          Member(key: $0.stringValue, value: try container.decode(JSONNode.self, forKey: $0))
        }
      )
    } else if var container = try? decoder.unkeyedContainer() {
      var elements: [JSONNode] = []
      while !container.isAtEnd { elements.append(try container.decode(JSONNode.self)) }
      self = .array(elements)
    } else {
      self = try JSONNode(of: try decoder.singleValueContainer())
    }
  }

  private init(of container: any SingleValueDecodingContainer) throws {
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .boolean(value)
    } else if let value = try? container.decode(Int.self) {
      self = .integer(value)
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else {
      self = .string(try container.decode(String.self))
    }
  }

  /// Writes the value with its keys in their order.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .object(let members):
      var container = encoder.container(keyedBy: Name.self)
      for member in members { try container.encode(member.value, forKey: Name(member.key)) }
    case .array(let elements):
      var container = encoder.unkeyedContainer()
      for element in elements { try container.encode(element) }
    case .null:
      var container = encoder.singleValueContainer()
      try container.encodeNil()
    case .boolean(let value): try Self.write(value, encoder)
    case .integer(let value): try Self.write(value, encoder)
    case .number(let value): try Self.write(value, encoder)
    case .string(let value): try Self.write(value, encoder)
    }
  }

  private static func write(_ value: some Encodable, _ encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }

  /// Reads a file's bytes; nil where they are no JSON.
  public init?(_ bytes: [UInt8]) {
    guard let node = try? JSONDecoder().decode(JSONNode.self, from: Data(bytes)) else { return nil }
    self = node
  }

  /// The file's text, spread over lines.
  public var document: String {
    // Only a number that is not finite can't be written; none is ever put in.
    ((try? OrderedJSON.text(of: self, .verbatim)) ?? "{}") + "\n"
  }
}
