import NIOCore

/// C1 and S1 of the simple handshake (Adobe RTMP 1.0, section 5.2.3).
enum HandshakePacket {
  static let version: UInt8 = 3
  static let length = 1536

  /// Time, four zero bytes, random bytes.
  static func random() -> ByteBuffer {
    var packet = ByteBuffer()
    packet.reserveCapacity(length)
    packet.writeInteger(0, as: UInt64.self)
    var generator = SystemRandomNumberGenerator()
    while packet.readableBytes < length { packet.writeInteger(generator.next()) }
    return packet
  }
}
