import NIOCore

/// Reads AMF0 values; bounded in depth and number, so that no server can exhaust the client.
struct AMF0Decoder {
  private static let maximumDepth = 16
  private static let maximumValues = 10_000

  private var buffer: ByteBuffer
  private var valuesLeft = Self.maximumValues

  private init(_ buffer: ByteBuffer) { self.buffer = buffer }

  /// All values of a command's body.
  static func values(in buffer: ByteBuffer) throws(AMF0Error) -> [AMF0Value] {
    var decoder = AMF0Decoder(buffer)
    var values: [AMF0Value] = []
    try decoder.appendValues(to: &values)
    return values
  }

  /// The values before the first malformed one: a server's odd trailer must not hide its answer.
  static func leadingValues(in buffer: ByteBuffer) -> [AMF0Value] {
    var decoder = AMF0Decoder(buffer)
    var values: [AMF0Value] = []
    try? decoder.appendValues(to: &values)
    return values
  }

  private mutating func appendValues(to values: inout [AMF0Value]) throws(AMF0Error) {
    while buffer.readableBytes > 0 {
      values.append(try value(depth: 0))
    }
  }

  private mutating func value(depth: Int) throws(AMF0Error) -> AMF0Value {
    guard depth <= Self.maximumDepth else { throw .tooDeep }
    guard valuesLeft > 0 else { throw .tooManyValues }
    valuesLeft -= 1
    let code: UInt8 = try integer()
    guard let marker = AMF0Marker(rawValue: code) else { throw .unknownMarker(code) }
    switch marker {
    case .number: return .number(try double())
    case .boolean: return .boolean(try integer(UInt8.self) != 0)
    case .string: return .string(try text(length: Int(try integer(UInt16.self))))
    case .longString, .xmlDocument: return .string(try text(length: Int(try integer(UInt32.self))))
    case .object: return .object(try members(depth: depth))
    case .typedObject:
      _ = try text(length: Int(try integer(UInt16.self)))
      return .object(try members(depth: depth))
    case .ecmaArray:
      // The count is a hint only: servers send 0 or a wrong one; the end marker counts.
      _ = try integer(UInt32.self)
      return .ecmaArray(try members(depth: depth))
    case .strictArray: return .strictArray(try elements(depth: depth))
    case .date:
      let milliseconds = try double()
      _ = try integer(UInt16.self)
      return .date(milliseconds)
    case .null: return .null
    case .undefined, .unsupported: return .undefined
    case .objectEnd: throw .unknownMarker(code)
    }
  }

  private mutating func members(depth: Int) throws(AMF0Error) -> AMF0Object {
    var object = AMF0Object()
    while true {
      let name = try text(length: Int(try integer(UInt16.self)))
      if name.isEmpty {
        guard try integer(UInt8.self) == AMF0Marker.objectEnd.rawValue
        else { throw .missingObjectEnd }
        return object
      }
      object.append(name, try value(depth: depth + 1))
    }
  }

  private mutating func elements(depth: Int) throws(AMF0Error) -> [AMF0Value] {
    let count = try integer(UInt32.self)
    var elements: [AMF0Value] = []
    for _ in 0..<count {
      elements.append(try value(depth: depth + 1))
    }
    return elements
  }

  private mutating func integer<Integer: FixedWidthInteger>(
    _ type: Integer.Type = Integer.self
  ) throws(AMF0Error) -> Integer {
    guard let integer = buffer.readInteger(as: type) else { throw .truncated }
    return integer
  }

  private mutating func double() throws(AMF0Error) -> Double {
    Double(bitPattern: try integer())
  }

  private mutating func text(length: Int) throws(AMF0Error) -> String {
    guard let text = buffer.readString(length: length) else { throw .truncated }
    return text
  }
}
