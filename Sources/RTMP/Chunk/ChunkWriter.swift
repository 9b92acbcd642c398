import NIOCore

/// Cuts messages into chunks, compressing headers as encoders do.
struct ChunkWriter {
  private struct Previous {
    let streamID: UInt32
    let timestamp: UInt32
  }

  private var previous: [Int: Previous] = [:]
  private(set) var chunkSize = ChunkLimits.initialChunkSize

  /// The size of the chunks after a Set Chunk Size of ours.
  mutating func setChunkSize(_ size: Int) { chunkSize = size }

  /// Writes the next message of each chunk stream with its time in full.
  mutating func forgetTimestamps() { previous = [:] }

  /// Appends a message's chunks; a body is copied once, into `buffer`.
  mutating func write(
    _ type: MessageType,
    streamID: UInt32 = 0,
    timestamp: UInt32 = 0,
    body: some RandomAccessCollection<UInt8>,
    into buffer: inout ByteBuffer
  ) {
    let chunkStream = Self.chunkStream(for: type)
    let chunks = max(1, (body.count + chunkSize - 1) / chunkSize)
    buffer.reserveCapacity(minimumWritableBytes: body.count + 16 + chunks * 5)
    let extended = writeFirstHeader(
      type,
      chunkStream: chunkStream,
      streamID: streamID,
      timestamp: timestamp,
      length: body.count,
      into: &buffer
    )
    var rest = body[...]
    buffer.writeBytes(rest.prefix(chunkSize))
    rest = rest.dropFirst(chunkSize)
    while !rest.isEmpty {
      buffer.writeInteger(ChunkHeader.Format.none.rawValue << 6 | UInt8(chunkStream))
      if let extended { buffer.writeInteger(extended) }
      buffer.writeBytes(rest.prefix(chunkSize))
      rest = rest.dropFirst(chunkSize)
    }
  }

  /// Returns the extended timestamp where one was needed: every later chunk repeats it.
  private mutating func writeFirstHeader(
    _ type: MessageType,
    chunkStream: Int,
    streamID: UInt32,
    timestamp: UInt32,
    length: Int,
    into buffer: inout ByteBuffer
  ) -> UInt32? {
    let last = previous[chunkStream]
    previous[chunkStream] = Previous(streamID: streamID, timestamp: timestamp)
    var format = ChunkHeader.Format.full
    var time = timestamp
    if let last, last.streamID == streamID, timestamp >= last.timestamp {
      format = .sameStream
      time = timestamp - last.timestamp
    }
    let needsExtension = time >= ChunkHeader.extendedTimestampMark
    buffer.writeInteger(format.rawValue << 6 | UInt8(chunkStream))
    buffer.writeUInt24(needsExtension ? ChunkHeader.extendedTimestampMark : time)
    buffer.writeUInt24(UInt32(truncatingIfNeeded: length))
    buffer.writeInteger(type.rawValue)
    if format == .full { buffer.writeInteger(streamID, endianness: .little) }
    guard needsExtension else { return nil }
    buffer.writeInteger(time)
    return time
  }

  /// The usual chunk streams: 2 for control, 3 for commands, one each for sound and picture.
  private static func chunkStream(for type: MessageType) -> Int {
    switch type {
    case .commandAMF0, .commandAMF3: 3
    case .audio: 4
    case .video: 6
    case .dataAMF0: 5
    default: 2
    }
  }
}
