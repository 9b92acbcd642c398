internal import FoundationEssentials

/// The project's JSON: keys in snake_case in the order of declaration, every key present, absent
/// values as null.
///
/// Foundation's encoder leaves out nil and sorts or shuffles keys; readers of a report want a key
/// that is always there, and people read the schema first.
package enum OrderedJSON {
  /// The text of a value; `pretty` spreads it over lines.
  ///
  /// Throws `EncodingError` for a number that is not finite.
  package static func text(of value: some Encodable, pretty: Bool = false) throws -> String {
    let slot = NodeSlot()
    try value.encode(to: NodeEncoder(slot: slot, codingPath: []))
    var text = ""
    slot.node.write(to: &text, indent: pretty ? 0 : nil)
    return text
  }

  /// The value that a text written by `text(of:)` stands for.
  ///
  /// Throws `DecodingError`.
  package static func value<Value: Decodable>(
    _ type: Value.Type, from bytes: some Sequence<UInt8>
  ) throws -> Value {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try decoder.decode(type, from: Data(bytes))
  }

  /// `ratesHz` as `rates_hz`, `p95Ms` as `p95_ms`.
  package static func snakeCase(_ key: String) -> String {
    var result = ""
    for character in key {
      if character.isUppercase {
        result += "_" + character.lowercased()
      } else {
        result.append(character)
      }
    }
    return result
  }
}
