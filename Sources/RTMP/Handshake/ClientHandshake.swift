import NIOCore

/// The client's half of the simple handshake; S2 is not compared, as many servers send a digest.
struct ClientHandshake {
  private static let maximumStatusLine = 512

  /// C0 and C1.
  let opening: ByteBuffer

  init() {
    var opening = ByteBuffer(integer: HandshakePacket.version)
    opening.writeImmutableBuffer(HandshakePacket.random())
    self.opening = opening
  }

  /// Takes S0, S1 and S2 once they are there and returns C2, or nil when more bytes are needed.
  func receive(_ buffer: inout ByteBuffer) throws(HandshakeError) -> ByteBuffer? {
    guard let version = buffer.getInteger(at: buffer.readerIndex, as: UInt8.self)
    else { return nil }
    guard version == HandshakePacket.version else {
      try explain(version, buffer)
      return nil
    }
    guard buffer.readableBytes >= 1 + 2 * HandshakePacket.length else { return nil }
    buffer.moveReaderIndex(forwardBy: 1)
    let reply = buffer.readSlice(length: HandshakePacket.length)
    buffer.moveReaderIndex(forwardBy: HandshakePacket.length)
    return reply
  }

  /// Whether the peer closed inside an HTTP status line: what is there is then all there will be.
  func problem(atClosing buffer: ByteBuffer) -> HandshakeError? {
    let text = String(
      decoding: buffer.readableBytesView.prefix(Self.maximumStatusLine),
      as: UTF8.self
    )
    return text.hasPrefix("HTTP") ? .http(statusLine: Self.firstLine(text)) : nil
  }

  /// Throws what the peer is, or returns when its status line is still on the way.
  private func explain(_ version: UInt8, _ buffer: ByteBuffer) throws(HandshakeError) {
    let bytes = buffer.readableBytesView
    let isTLSRecord = version == 0x15 || version == 0x16
    guard !isTLSRecord else {
      guard let major = bytes.dropFirst().first else { return }
      throw major == 0x03 ? .tls : .unknownVersion(version)
    }
    let mark = Array("HTTP".utf8)
    guard mark.starts(with: bytes.prefix(4)) else { throw .unknownVersion(version) }
    guard bytes.contains(UInt8(ascii: "\n")) || bytes.count >= Self.maximumStatusLine
    else { return }
    let text = String(decoding: bytes.prefix(Self.maximumStatusLine), as: UTF8.self)
    throw .http(statusLine: Self.firstLine(text))
  }

  private static func firstLine(_ text: String) -> String {
    String(text.prefix { !$0.isNewline })
  }
}
