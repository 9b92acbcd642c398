import NIOCore

/// A chunk's basic and message header (Adobe RTMP 1.0, section 5.3.1) as it stands on the wire.
struct ChunkHeader {
  /// The four forms, from the whole message header to none.
  enum Format: UInt8 {
    case full = 0
    case sameStream = 1
    case timestampOnly = 2
    case none = 3
  }

  static let extendedTimestampMark: UInt32 = 0xFF_FFFF

  var format: Format
  var chunkStream: Int
  /// The 24-bit field: absolute in a full header, else a delta; absent in `none`.
  var timestampField: UInt32 = 0
  var length = 0
  var type = MessageType(rawValue: 0)
  var streamID: UInt32 = 0

  /// Reads a header, or returns nil when more bytes are needed; the extended timestamp stays unread.
  init?(from buffer: inout ByteBuffer) {
    guard let first = buffer.readInteger(as: UInt8.self),
      let format = Format(rawValue: first >> 6),
      let chunkStream = Self.chunkStream(low: first & 0x3F, from: &buffer)
    else { return nil }
    self.format = format
    self.chunkStream = chunkStream
    guard format != .none else { return }
    guard let field = buffer.readUInt24() else { return nil }
    timestampField = field
    guard format != .timestampOnly else { return }
    guard let length = buffer.readUInt24(), let type = buffer.readInteger(as: UInt8.self)
    else { return nil }
    self.length = Int(length)
    self.type = MessageType(rawValue: type)
    guard format == .full else { return }
    guard let streamID = buffer.readInteger(endianness: .little, as: UInt32.self)
    else { return nil }
    self.streamID = streamID
  }

  private static func chunkStream(low: UInt8, from buffer: inout ByteBuffer) -> Int? {
    switch low {
    case 0: buffer.readInteger(as: UInt8.self).map { Int($0) + 64 }
    case 1: buffer.readInteger(endianness: .little, as: UInt16.self).map { Int($0) + 64 }
    default: Int(low)
    }
  }
}

extension ByteBuffer {
  mutating func readUInt24() -> UInt32? {
    guard let (high, low) = readMultipleIntegers(as: (UInt8, UInt16).self) else { return nil }
    return UInt32(high) << 16 | UInt32(low)
  }

  mutating func writeUInt24(_ value: UInt32) {
    writeMultipleIntegers(UInt8(truncatingIfNeeded: value >> 16), UInt16(truncatingIfNeeded: value))
  }
}
