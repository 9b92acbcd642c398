import NIOCore

/// The server's half of the simple handshake.
struct ServerHandshake {
  private enum State {
    case awaitingHello
    case awaitingEcho
    case done
  }

  private var state = State.awaitingHello

  var isDone: Bool { state == .done }

  /// Takes C0 and C1, then C2; returns S0, S1 and S2 when they are due.
  mutating func receive(_ buffer: inout ByteBuffer) throws(HandshakeError) -> ByteBuffer? {
    switch state {
    case .awaitingHello:
      guard let version = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self)
      else { return nil }
      guard version == HandshakePacket.version else { throw .unknownVersion(version) }
      guard buffer.readableBytes >= 1 + HandshakePacket.length else { return nil }
      buffer.moveReaderIndex(forwardBy: 1)
      guard let hello = buffer.readSlice(length: HandshakePacket.length) else { return nil }
      state = .awaitingEcho
      var reply = ByteBuffer(integer: HandshakePacket.version)
      reply.writeImmutableBuffer(HandshakePacket.random())
      reply.writeImmutableBuffer(hello)
      return reply
    case .awaitingEcho:
      guard buffer.readSlice(length: HandshakePacket.length) != nil else { return nil }
      state = .done
      return nil
    case .done:
      return nil
    }
  }
}
