/// A value of Action Message Format 0 (Adobe, AMF0 specification of 2007, section 2).
enum AMF0Value: Sendable, Equatable {
  case number(Double)
  case boolean(Bool)
  case string(String)
  case object(AMF0Object)
  case null
  case undefined
  case ecmaArray(AMF0Object)
  case strictArray([AMF0Value])
  /// Milliseconds since 1970; the zone that follows on the wire is reserved and zero.
  case date(Double)
}

extension AMF0Value {
  var number: Double? { if case .number(let number) = self { number } else { nil } }

  var string: String? { if case .string(let string) = self { string } else { nil } }

  /// The members of an object or an associative array; servers send either.
  var members: AMF0Object? {
    switch self {
    case .object(let members), .ecmaArray(let members): members
    default: nil
    }
  }
}

extension AMF0Value: ExpressibleByStringLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByNilLiteral
{
  init(stringLiteral value: String) { self = .string(value) }
  init(floatLiteral value: Double) { self = .number(value) }
  init(booleanLiteral value: Bool) { self = .boolean(value) }
  init(nilLiteral: ()) { self = .null }
}
