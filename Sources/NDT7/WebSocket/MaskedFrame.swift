import NIOCore
import NIOWebSocket

/// Frames as a client sends them (RFC 6455, section 5.2).
enum MaskedFrame {
  /// A control frame, whose payload is at most 125 bytes, masked.
  static func control(
    _ opcode: WebSocketOpcode,
    _ payload: ByteBufferView
  ) -> ByteBuffer {
    let key = randomKey()
    var frame = header(opcode, payloadBytes: payload.count, key: key)
    frame.writeBytes(zip(payload, 0...).map { $0 ^ UInt8(truncatingIfNeeded: key >> shift($1)) })
    return frame
  }

  /// The header of a whole binary message under a fresh key; the bytes that follow are the payload
  /// as masked.
  static func binaryHeader(payloadBytes: Int) -> ByteBuffer {
    header(.binary, payloadBytes: payloadBytes, key: randomKey())
  }

  /// RFC 6455, section 5.3: unpredictable, fresh for each frame.
  private static func randomKey() -> UInt32 { .random(in: .min ... .max) }

  private static func shift(_ index: Int) -> UInt32 { UInt32(24 - index % 4 * 8) }

  private static func header(
    _ opcode: WebSocketOpcode,
    payloadBytes: Int,
    key: UInt32
  ) -> ByteBuffer {
    let (final, masked): (UInt8, UInt8) = (0x80, 0x80)
    var buffer = ByteBuffer()
    buffer.reserveCapacity(14 + (payloadBytes <= 125 ? payloadBytes : 0))
    buffer.writeInteger(final | UInt8(webSocketOpcode: opcode))
    switch payloadBytes {
    case ...125:
      buffer.writeInteger(masked | UInt8(payloadBytes))
    case ...0xFFFF:
      buffer.writeMultipleIntegers(masked | 126, UInt16(payloadBytes))
    default:
      buffer.writeMultipleIntegers(masked | 127, UInt64(payloadBytes))
    }
    buffer.writeInteger(key)
    return buffer
  }
}
