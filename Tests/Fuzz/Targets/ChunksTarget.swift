import NIOCore

/// A seed, then a chunk stream: however it is cut, the messages and the error are the same; written
/// again in other chunks they are still the same.
enum ChunksTarget {
  private struct Reading: Equatable {
    var messages: [RTMPMessage] = []
    var error: ChunkError?
  }

  /// With this seed one stream of 64, told by its bytes, is sent over and over too.
  private static let endlessSeed: UInt8 = 0xFF
  private static let longestChunk = ChunkLimits.maximumMessageLength + 32
  private static let maximumRepeats = 1000

  static func run(_ bytes: [UInt8]) {
    guard let seed = bytes.first, bytes.count > 1 else { return }
    let stream = bytes.dropFirst()
    let whole = read(Pieces(stream, seed: 0))
    precondition(read(Pieces(stream, seed: max(1, seed))) == whole, "the cut changed the messages")
    let size = whole.messages.reduce(0) { $0 + $1.payload.readableBytes }
    precondition(size <= bytes.count, "messages outgrew their bytes")
    rewrite(whole.messages, chunkSize: 1 + Int(seed))
    let sum = stream.reduce(0 as UInt32) { $0 &* 31 &+ UInt32($1) }
    if seed == endlessSeed, sum >> 8 & 0x3F == 0 { readEndlessly(stream) }
  }

  private static func read(_ pieces: Pieces) -> Reading {
    var reader = ChunkReader()
    var buffer = ByteBuffer()
    var reading = Reading()
    for var piece in pieces {
      buffer.writeBuffer(&piece)
      do throws(ChunkError) {
        while let message = try reader.next(from: &buffer) { reading.messages.append(message) }
      } catch {
        reading.error = error
        return reading
      }
    }
    return reading
  }

  private static func rewrite(_ messages: [RTMPMessage], chunkSize: Int) {
    var writer = ChunkWriter()
    var buffer = ByteBuffer()
    writer.writeSetChunkSize(chunkSize, into: &buffer)
    for message in messages {
      writer.write(
        message.type,
        streamID: message.streamID,
        timestamp: message.timestamp,
        body: message.payload.readableBytesView,
        into: &buffer
      )
    }
    let again = read(Pieces(Array(buffer.readableBytesView)[...], seed: 0))
    precondition(again == Reading(messages: messages), "written messages are read differently")
  }

  /// What is kept for unfinished messages, libFuzzer's bound on memory watches.
  private static func readEndlessly(_ stream: ArraySlice<UInt8>) {
    var reader = ChunkReader()
    var buffer = ByteBuffer()
    for _ in 0..<maximumRepeats {
      buffer.writeBytes(stream)
      do throws(ChunkError) {
        while try reader.next(from: &buffer) != nil {}
      } catch {
        return
      }
      buffer.discardReadBytes()
      precondition(buffer.readableBytes < longestChunk, "bytes are kept beyond the longest chunk")
    }
  }
}
