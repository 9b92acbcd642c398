import NIOCore

/// Puts a peer's chunks together again; obeys its Set Chunk Size and Abort by itself.
struct ChunkReader {
  private struct ChunkStream {
    var length = 0
    var type = MessageType(rawValue: 0)
    var streamID: UInt32 = 0
    var timestamp: UInt32 = 0
    var delta: UInt32 = 0
    var hasExtendedTimestamp = false
    var partial = ByteBuffer()
    var isPartial = false
  }

  private var streams: [Int: ChunkStream] = [:]
  private var chunkSize = ChunkLimits.initialChunkSize
  private var pendingBytes = 0

  /// The next whole message, or nil when more bytes are needed; consumes whole chunks only.
  mutating func next(from buffer: inout ByteBuffer) throws(ChunkError) -> RTMPMessage? {
    while true {
      var ahead = buffer
      guard let header = ChunkHeader(from: &ahead) else { return nil }
      guard var stream = try continued(header, from: &ahead) else { return nil }
      let missing = stream.length - stream.partial.readableBytes
      guard let piece = ahead.readSlice(length: min(missing, chunkSize)) else { return nil }
      buffer = ahead
      if let message = try add(piece, to: &stream, at: header.chunkStream),
        try !obey(message)
      {
        return message
      }
    }
  }

  /// The chunk stream's state with the header applied; nil when its timestamp is not there yet.
  private func continued(
    _ header: ChunkHeader,
    from buffer: inout ByteBuffer
  ) throws(ChunkError) -> ChunkStream? {
    let known = streams[header.chunkStream]
    var stream = known ?? ChunkStream()
    guard header.format == .full || known != nil
    else { throw .missingFullHeader(chunkStream: header.chunkStream) }
    guard known != nil || streams.count < ChunkLimits.maximumChunkStreams
    else { throw .tooManyChunkStreams }
    if header.format != .none {
      stream.hasExtendedTimestamp = header.timestampField == ChunkHeader.extendedTimestampMark
    }
    var field = header.timestampField
    if stream.hasExtendedTimestamp {
      guard let extended = buffer.readInteger(as: UInt32.self) else { return nil }
      field = extended
    }
    guard !(stream.isPartial && header.format == .none) else { return stream }
    // A header with a length inside an unfinished message starts the message anew.
    stream.partial = ByteBuffer()
    try apply(header, field: field, to: &stream)
    return stream
  }

  private func apply(
    _ header: ChunkHeader,
    field: UInt32,
    to stream: inout ChunkStream
  ) throws(ChunkError) {
    switch header.format {
    case .full:
      stream.streamID = header.streamID
      stream.timestamp = field
      // Section 5.3.1.2.4: headerless messages after a full header repeat its timestamp as delta.
      stream.delta = field
    case .sameStream, .timestampOnly:
      stream.delta = field
      stream.timestamp &+= field
    case .none:
      stream.timestamp &+= stream.delta
    }
    guard header.format == .full || header.format == .sameStream else { return }
    guard header.length <= ChunkLimits.maximumMessageLength
    else { throw .messageTooLarge(bytes: header.length) }
    stream.length = header.length
    stream.type = header.type
  }

  private mutating func add(
    _ piece: ByteBuffer,
    to stream: inout ChunkStream,
    at index: Int
  ) throws(ChunkError) -> RTMPMessage? {
    pendingBytes -= streams[index]?.partial.readableBytes ?? 0
    // Release the table's reference first: appending to a shared buffer would copy it each time.
    streams[index] = nil
    defer { streams[index] = stream }
    guard stream.partial.readableBytes + piece.readableBytes == stream.length else {
      stream.partial.writeImmutableBuffer(piece)
      stream.isPartial = true
      pendingBytes += stream.partial.readableBytes
      guard pendingBytes <= ChunkLimits.maximumPendingBytes else { throw .tooMuchPending }
      return nil
    }
    var payload = stream.partial
    stream.partial = ByteBuffer()
    stream.isPartial = false
    if payload.readableBytes == 0 { payload = piece } else { payload.writeImmutableBuffer(piece) }
    return RTMPMessage(
      type: stream.type,
      streamID: stream.streamID,
      timestamp: stream.timestamp,
      payload: payload
    )
  }

  /// Applies the two messages that concern the chunk stream itself.
  private mutating func obey(_ message: RTMPMessage) throws(ChunkError) -> Bool {
    switch message.type {
    case .setChunkSize:
      let size = message.payload.getInteger(at: message.payload.readerIndex, as: UInt32.self) ?? 0
      guard (1...0x7FFF_FFFF).contains(size) else { throw .invalidChunkSize(size) }
      chunkSize = min(Int(size), ChunkLimits.maximumMessageLength)
      return true
    case .abort:
      let index = message.payload.getInteger(at: message.payload.readerIndex, as: UInt32.self)
      guard let index = index.map({ Int($0) }), var stream = streams[index] else { return true }
      pendingBytes -= stream.partial.readableBytes
      stream.partial = ByteBuffer()
      stream.isPartial = false
      streams[index] = stream
      return true
    default:
      return false
    }
  }
}
