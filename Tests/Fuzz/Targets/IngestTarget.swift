import NIOCore
import NIOEmbedded

/// A mode, a seed, then all that a publisher says to an ingest: what it counts is the same however
/// the bytes are cut, and nobody stays live after the end.
enum IngestTarget {
  private struct Counts: Equatable {
    let app: String
    let messages: [Int]
    let bytes: [UInt64]
    let timestamp: UInt32?

    init(_ stream: IngestedStream) {
      app = stream.app
      messages = [stream.audioMessages, stream.videoMessages, stream.keyFrames]
      bytes = [stream.audioBytes, stream.videoBytes]
      timestamp = stream.lastTimestamp
    }
  }

  private static let greeting: [UInt8] =
    [HandshakePacket.version] + [UInt8](repeating: 0, count: 2 * HandshakePacket.length)

  static func run(_ bytes: [UInt8]) {
    guard bytes.count > 2 else { return }
    let speech = bytes.dropFirst(2)
    // An odd first byte: the bytes start at the handshake; else a good one comes before them.
    let opening = bytes[0] % 2 == 0 ? [ByteBuffer(bytes: greeting)] : []
    let whole = counts(opening + Pieces(speech, seed: 0))
    let cut = counts(opening + Pieces(speech, seed: max(1, bytes[1])))
    precondition(whole == cut, "the cut changed the counts: \(whole), \(cut)")
    let media = whole.flatMap(\.bytes).reduce(0, +)
    precondition(media <= UInt64(bytes.count), "more was counted than came")
  }

  private static func counts(_ pieces: [ByteBuffer]) -> [Counts] {
    let registry = IngestRegistry()
    let channel = EmbeddedChannel()
    do {
      try channel.pipeline.syncOperations.addHandler(IngestHandler(registry: registry))
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1935)).wait()
      for piece in pieces where channel.isActive { try channel.writeInbound(piece) }
      _ = try channel.finish(acceptAlreadyClosed: true)
    } catch {
      preconditionFailure("\(error)")
    }
    precondition(registry.streams.allSatisfy { $0.end != nil }, "somebody stayed live")
    return registry.streams.map(Counts.init)
  }
}
