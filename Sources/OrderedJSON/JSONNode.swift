/// A JSON value whose objects keep the order in which their keys were written.
enum JSONNode {
  case null
  case bool(Bool)
  case integer(String)
  case double(Double)
  case string(String)
  case array([JSONNode])
  case object([(key: String, value: JSONNode)])
}

extension JSONNode {
  /// Appends this value's text; `indent` is nil for one line without spaces.
  func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let digits): text += digits
    case .double(let value): text += JSONNode.digits(of: value)
    case .string(let value): JSONNode.quote(value, to: &text)
    case .array(let values):
      let rows = values.map { (key: String?.none, value: $0) }
      JSONNode.write(rows, between: "[", and: "]", to: &text, indent: indent)
    case .object(let members):
      let rows = members.map { (key: String?.some($0.key), value: $0.value) }
      JSONNode.write(rows, between: "{", and: "}", to: &text, indent: indent)
    }
  }

  private static func write(
    _ rows: [(key: String?, value: JSONNode)], between open: String, and close: String,
    to text: inout String, indent: Int?
  ) {
    text += open
    for (position, row) in rows.enumerated() {
      if position > 0 { text += "," }
      if let indent { text += "\n" + String(repeating: " ", count: indent + 2) }
      if let key = row.key {
        quote(key, to: &text)
        text += indent == nil ? ":" : ": "
      }
      row.value.write(to: &text, indent: indent.map { $0 + 2 })
    }
    if let indent, !rows.isEmpty { text += "\n" + String(repeating: " ", count: indent) }
    text += close
  }

  /// A whole number is written as one, so that 30.0 fps reads 30.
  private static func digits(of value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20 || scalar.value == 0x7f:
        let hexadecimal = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
