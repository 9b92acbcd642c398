import NIOCore

/// The upload as a run of pieces: where in which message the next one stands.
struct MessageStream {
  /// Bytes of messages handed on.
  private(set) var payloadBytes: UInt64 = 0
  /// The same with the headers of their frames.
  private(set) var frameBytes: UInt64 = 0
  private let maximumBytes: UInt64
  private var scale = MessageScale()
  private var messageBytes = 0
  private var messageOffset = 0

  init(maximumBytes: UInt64?) { self.maximumBytes = maximumBytes ?? .max }

  /// Whether a message has ended and another frame may follow.
  var isBetweenMessages: Bool { messageOffset == messageBytes }

  /// Whether all bytes allowed are handed on.
  var isExhausted: Bool { payloadBytes >= maximumBytes }

  /// Begins a message, cut where no more bytes are allowed; returns the header of its frame.
  mutating func nextHeader() -> ByteBuffer {
    let size = scale.next(after: payloadBytes)
    messageBytes = Int(min(UInt64(size), maximumBytes - payloadBytes))
    messageOffset = 0
    let header = MaskedFrame.binaryHeader(payloadBytes: messageBytes)
    frameBytes += UInt64(header.readableBytes)
    return header
  }

  /// The next piece of the message begun; nil at its end.
  mutating func nextPiece() -> ByteBuffer? {
    let bytes = min(UploadPacing.pieceBytes, messageBytes - messageOffset)
    guard bytes > 0, let piece = RandomPayload.piece(at: messageOffset, bytes: bytes)
    else { return nil }
    messageOffset += bytes
    payloadBytes += UInt64(bytes)
    frameBytes += UInt64(bytes)
    return piece
  }
}
