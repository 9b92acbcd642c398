import Programme

/// An FLV file of media messages (FLV 10.1, annex E).
struct FLVFile {
  private(set) var bytes: [UInt8] = Array("FLV".utf8) + [1, 0x05, 0, 0, 0, 9, 0, 0, 0, 0]

  mutating func append(_ message: MediaMessage) {
    let length = UInt32(message.body.count)
    let time = message.timestamp
    let start = bytes.count
    bytes.append(message.kind == .audio ? 8 : 9)
    bytes += Self.bytes(of: length).dropFirst()
    bytes += Self.bytes(of: time).dropFirst() + [UInt8(time >> 24)]
    bytes += [0, 0, 0]
    bytes += message.body
    bytes += Self.bytes(of: UInt32(bytes.count - start))
  }

  private static func bytes(of value: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }
}
