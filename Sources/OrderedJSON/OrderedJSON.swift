internal import FoundationEssentials

/// The project's JSON: keys in snake_case in the order of declaration, every key present, absent
/// values as null.
///
/// Foundation's encoder leaves out nil and sorts or shuffles keys; readers of a report want a key
/// that is always there, and people read the schema first.
package enum OrderedJSON {
  /// How a value is written.
  package enum Style: Sendable {
    /// For people and programs: snake_case, spread over lines.
    case pretty
    /// The same in one line.
    case compact
    /// For other programs' files: keys as declared, spread over lines.
    case verbatim
    /// Between our own processes: one line, keys as declared, which are faster to read back.
    case wire
  }

  /// The text of a value.
  ///
  /// Throws `EncodingError` for a number that is not finite.
  package static func text(
    of value: some Encodable,
    _ style: Style = .compact
  ) throws -> String {
    String(decoding: try bytes(of: value, style), as: UTF8.self)
  }

  /// The text of a value in UTF-8.
  package static func bytes(of value: some Encodable, _ style: Style) throws -> [UInt8] {
    let writer = JSONWriter(style)
    try writer.write(value)
    return writer.bytes
  }

  /// The value that a text written by `text(of:)` stands for.
  ///
  /// Throws `DecodingError`.
  package static func value<Value: Decodable>(
    _ type: Value.Type,
    from bytes: some Sequence<UInt8>,
    _ style: Style = .compact
  ) throws -> Value {
    let decoder = JSONDecoder()
    if style != .wire, style != .verbatim { decoder.keyDecodingStrategy = .convertFromSnakeCase }
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
