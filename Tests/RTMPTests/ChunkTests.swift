import NIOCore
import Testing

@testable import RTMP

@Suite struct ChunkTests {
  private func messages(
    in bytes: [UInt8],
    piece: Int = .max
  ) throws -> [RTMPMessage] {
    var reader = ChunkReader()
    var buffer = ByteBuffer()
    var messages: [RTMPMessage] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      buffer.writeBytes(rest.prefix(piece))
      rest = rest.dropFirst(piece)
      while let message = try reader.next(from: &buffer) { messages.append(message) }
    }
    #expect(buffer.readableBytes == 0)
    return messages
  }

  /// Adobe RTMP 1.0, section 5.3.2.1: four audio messages of 32 bytes, 20 ms apart.
  @Test func `The specification's first example`() throws {
    let body = [UInt8](repeating: 7, count: 32)
    var bytes: [UInt8] = [0x03, 0, 0x03, 0xE8, 0, 0, 32, 8, 0x39, 0x30, 0, 0] + body
    bytes += [0x83, 0, 0, 20] + body
    bytes += [0xC3] + body
    bytes += [0xC3] + body
    let read = try messages(in: bytes)
    #expect(read.map(\.timestamp) == [1000, 1020, 1040, 1060])
    #expect(read.allSatisfy { $0.streamID == 12345 && $0.type == .audio })
    #expect(read.allSatisfy { Array($0.payload.readableBytesView) == body })
  }

  /// Section 5.3.2.2: a video message of 307 bytes in chunks of 128.
  @Test func `The specification's second example`() throws {
    let body = (0..<307).map { UInt8($0 % 251) }
    var bytes: [UInt8] = [0x04, 0, 0x03, 0xE8, 0, 0x01, 0x33, 9, 0x3A, 0x30, 0, 0]
    bytes += body[..<128] + [0xC4] + body[128..<256] + [0xC4] + body[256...]
    for piece in [1, 2, 7, 64, 1000] {
      let read = try messages(in: bytes, piece: piece)
      #expect(read.count == 1)
      #expect(read.first?.timestamp == 1000)
      #expect(read.first.map { Array($0.payload.readableBytesView) } == body)
    }
  }

  @Test func `Messages of several chunk streams interleave`() throws {
    let sound = [UInt8](repeating: 1, count: 200)
    let picture = [UInt8](repeating: 2, count: 300)
    var bytes: [UInt8] = [0x06, 0, 0, 10, 0, 1, 44, 9, 1, 0, 0, 0] + picture[..<128]
    bytes += [0x04, 0, 0, 11, 0, 0, 200, 8, 1, 0, 0, 0] + sound[..<128]
    bytes += [0xC6] + picture[128..<256]
    bytes += [0xC4] + sound[128...]
    bytes += [0xC6] + picture[256...]
    let read = try messages(in: bytes)
    #expect(read.map(\.type) == [.audio, .video])
    #expect(read.map { Array($0.payload.readableBytesView) } == [sound, picture])
  }

  @Test(
    arguments: [(2, [0x02]), (63, [0x3F]), (64, [0, 0]), (319, [0, 255]), (320, [1, 0, 1])]
      as [(Int, [UInt8])]
  )
  func `All three forms of the chunk stream number are read`(
    number: Int,
    head: [UInt8]
  ) throws {
    let bytes = head + [0, 0, 0, 0, 0, 1, 9, 0, 0, 0, 0, 0xAA]
    var buffer = ByteBuffer(bytes: bytes)
    #expect(ChunkHeader(from: &buffer)?.chunkStream == number)
    #expect(try messages(in: bytes, piece: 1).count == 1)
  }

  @Test(arguments: [0xFF_FFFE, 0xFF_FFFF, 0x100_0000, UInt32.max] as [UInt32])
  func `Timestamps beyond 24 bits survive`(timestamp: UInt32) throws {
    var writer = ChunkWriter()
    var buffer = ByteBuffer()
    let body = [UInt8](repeating: 3, count: 300)
    for time in [0, timestamp, timestamp] {
      writer.write(.video, streamID: 1, timestamp: time, body: body, into: &buffer)
    }
    let read = try messages(in: Array(buffer.readableBytesView), piece: 5)
    #expect(read.map(\.timestamp) == [0, timestamp, timestamp])
    #expect(read.allSatisfy { Array($0.payload.readableBytesView) == body })
  }

  @Test(arguments: [1, 127, 128, 129, 4096, 65_536], [0, 1, 127, 128, 129, 4097])
  func `What is written is read`(chunkSize: Int, length: Int) throws {
    var writer = ChunkWriter()
    var buffer = ByteBuffer()
    writer.writeSetChunkSize(chunkSize, into: &buffer)
    let body = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    writer.write(.audio, streamID: 1, timestamp: 5, body: body, into: &buffer)
    writer.write(.video, streamID: 1, timestamp: 4, body: body, into: &buffer)
    writer.write(.audio, streamID: 1, timestamp: 3, body: body, into: &buffer)
    let read = try messages(in: Array(buffer.readableBytesView), piece: 1500)
    #expect(read.map(\.type) == [.audio, .video, .audio])
    #expect(read.map(\.timestamp) == [5, 4, 3])
    #expect(read.allSatisfy { Array($0.payload.readableBytesView) == body && $0.streamID == 1 })
  }

  @Test func `An aborted message is forgotten`() throws {
    var bytes: [UInt8] = [0x06, 0, 0, 10, 0, 1, 44, 9, 1, 0, 0, 0]
    bytes += [UInt8](repeating: 2, count: 128)
    bytes += [0x02, 0, 0, 0, 0, 0, 4, 2, 0, 0, 0, 0, 0, 0, 0, 6]
    bytes += [0x46, 0, 0, 5, 0, 0, 1, 9, 0xEE]
    let read = try messages(in: bytes)
    #expect(read.map { Array($0.payload.readableBytesView) } == [[0xEE]])
    #expect(read.first?.timestamp == 15)
  }

  @Test(
    arguments: [
      ([0xC3, 1, 2, 3], .missingFullHeader(chunkStream: 3)),
      ([0x43, 0, 0, 0, 0, 0, 1, 9, 1], .missingFullHeader(chunkStream: 3)),
      ([0x03, 0, 0, 0, 0xFF, 0xFF, 0xFF, 9, 0, 0, 0, 0, 1], .messageTooLarge(bytes: 0xFFFFFF)),
      ([0x02, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0, 0, 0], .invalidChunkSize(0)),
      ([0x02, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0x80, 0, 0, 1], .invalidChunkSize(0x8000_0001)),
      ([0x02, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 1], .invalidChunkSize(0)),
    ] as [([UInt8], ChunkError)]
  )
  func `A broken chunk stream is an error`(bytes: [UInt8], error: ChunkError) {
    #expect(throws: error) {
      _ = try messages(in: bytes)
    }
  }

  @Test func `Chunk streams and unfinished bytes are bounded`() {
    var many: [UInt8] = []
    for number in 2...70 {
      many += number < 64 ? [UInt8(number)] : [0, UInt8(number - 64)]
      many += [0, 0, 0, 0, 0, 1, 9, 0, 0, 0, 0, 1]
    }
    #expect(throws: ChunkError.tooManyChunkStreams) { _ = try messages(in: many) }

    var reader = ChunkReader()
    var writer = ByteBuffer()
    writer.writeBytes([0x02, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0, 0, 0x0F, 0, 0] as [UInt8])
    let piece = ByteBuffer(repeating: 1, count: 0x0F0000)
    #expect(throws: ChunkError.tooMuchPending) {
      for number in 3...63 {
        writer.writeBytes([UInt8(number), 0, 0, 0, 0x0F, 0x42, 0x40, 9, 0, 0, 0, 0])
        writer.writeImmutableBuffer(piece)
        while try reader.next(from: &writer) != nil {}
        writer.discardReadBytes()
      }
    }
  }
}
