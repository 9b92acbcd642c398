import NIOCore

extension ChunkWriter {
  /// Announces a chunk size and uses it from the next message on.
  mutating func writeSetChunkSize(_ size: Int, into buffer: inout ByteBuffer) {
    writeControl(.setChunkSize, UInt32(truncatingIfNeeded: size), into: &buffer)
    setChunkSize(size)
  }

  /// Writes a control message of one 32-bit number (sections 5.4.1 to 5.4.4).
  mutating func writeControl(_ type: MessageType, _ value: UInt32, into buffer: inout ByteBuffer) {
    write(type, body: value.bigEndianBytes, into: &buffer)
  }

  /// Limits the peer to a window (section 5.4.5), dynamically as nginx-rtmp does.
  mutating func writeSetPeerBandwidth(_ window: UInt32, into buffer: inout ByteBuffer) {
    let dynamic: UInt8 = 2
    write(.setPeerBandwidth, body: window.bigEndianBytes + [dynamic], into: &buffer)
  }

  /// Writes a user control event (section 7.1.7) such as a ping.
  mutating func writeUserControl(
    _ event: UserControlEvent,
    _ value: UInt32,
    into buffer: inout ByteBuffer
  ) {
    let kind = event.rawValue
    let bytes = [UInt8(truncatingIfNeeded: kind >> 8), UInt8(truncatingIfNeeded: kind)]
    write(.userControl, body: bytes + value.bigEndianBytes, into: &buffer)
  }

  /// Writes a command (section 7.2): its name, its transaction and its arguments.
  mutating func writeCommand(
    _ name: String,
    transaction: Double,
    streamID: UInt32 = 0,
    _ arguments: [AMF0Value],
    into buffer: inout ByteBuffer
  ) {
    var body = ByteBuffer()
    body.writeAMF0(.string(name), .number(transaction))
    for argument in arguments { body.writeAMF0(argument) }
    write(.commandAMF0, streamID: streamID, body: body.readableBytesView, into: &buffer)
  }
}

extension UInt32 {
  fileprivate var bigEndianBytes: [UInt8] {
    withUnsafeBytes(of: bigEndian) { Array($0) }
  }
}
