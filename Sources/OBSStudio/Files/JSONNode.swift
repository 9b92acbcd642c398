/// A value of OBS's JSON files, with an object's keys as written and in their order.
public enum JSONNode: Sendable, Equatable {
  case null
  case boolean(Bool)
  case integer(Int)
  case number(Double)
  case string(String)
  case array([JSONNode])
  case object([Member])

  /// A key with its value.
  public struct Member: Sendable, Equatable {
    /// The key.
    public var key: String
    /// The value.
    public var value: JSONNode
  }

  /// The value under a key; nil where this is no object or has no such key.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    return members.last { $0.key == key }?.value
  }

  /// The text, where it is one.
  public var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The whole number, where it is one.
  public var whole: Int? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    default: nil
    }
  }

  /// Yes or no, where it is one of them.
  public var flag: Bool? {
    if case .boolean(let value) = self { value } else { nil }
  }

  /// The elements; none where this is no array.
  public var elements: [JSONNode] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// Whether this is an object.
  public var isObject: Bool {
    if case .object = self { true } else { false }
  }
}

extension JSONNode: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral
{
  /// An object with its keys in the order of writing.
  public init(dictionaryLiteral elements: (String, JSONNode)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }
  /// An array.
  public init(arrayLiteral elements: JSONNode...) { self = .array(elements) }
  /// A text.
  public init(stringLiteral value: String) { self = .string(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .integer(value) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Yes or no.
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
}
