import NIOCore
import Testing

@testable import RTMP

/// One message sent over and over: the bytes on the wire are the same, the times are not.
@Suite(.timeLimit(.minutes(1)))
struct PublisherFillingTests {
  private func publishing(to port: Int) async throws -> RTMPPublisher {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(port)/live"))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    try await publisher.publish(try StreamKey("key"), until: soon())
    return publisher
  }

  @Test func `An ingest reads each repeat as a message with its own time`() async throws {
    let ingest = RTMPIngest()
    let publisher = try await publishing(to: try await ingest.start())
    let body = [0x27, 1, 0, 0, 0] + [UInt8](repeating: 0xAA, count: 9000)
    try publisher.startFilling(Filling(body: body, timestamp: 100, interval: .milliseconds(5)))
    #expect(await eventually { (ingest.streams.first?.videoMessages ?? 0) >= 20 })
    try publisher.stopFilling()
    try await Task.sleep(for: .milliseconds(100))
    let stream = try #require(ingest.streams.first)
    #expect(stream.videoBytes == UInt64(stream.videoMessages * body.count))
    // The first at 100, each other one 5 ms after the one before it.
    #expect(stream.lastTimestamp == UInt32(100 + (stream.videoMessages - 1) * 5))
    // What comes after it has its own time again, though it is earlier.
    try publisher.send(.video, timestamp: 7, body: [0x27, 1, 0, 0, 0])
    #expect(await eventually { ingest.streams.first?.lastTimestamp == 7 })
    await publisher.close(until: soon())
    await ingest.stop()
  }

  @Test func `Without a pace the link is filled, and little waits in this process`() async throws {
    let ingest = RTMPIngest()
    let publisher = try await publishing(to: try await ingest.start())
    let body = [0x27, 1, 0, 0, 0] + [UInt8](repeating: 0x55, count: 200_000)
    try publisher.startFilling(Filling(body: body, timestamp: 0, interval: nil))
    #expect(await eventually { (ingest.streams.first?.videoBytes ?? 0) > 20_000_000 })
    #expect(try await publisher.sample { _ in () }.unsentBytes < 2 << 20)
    try publisher.stopFilling()
    await publisher.close(until: soon())
    await ingest.stop()
  }

  /// What did not begin on a page was copied at half the speed.
  @Test(arguments: [(4096, 1 << 18), (4096, 1 << 12), (128, 1 << 16), (60_000, 1 << 18)])
  func `A body can be asked for whose repeats take whole pages`(chunkSize: Int, wire: Int) {
    var writer = ChunkWriter()
    writer.setChunkSize(chunkSize)
    let body = [UInt8](repeating: 1, count: Filling.bodyBytes(onWire: wire, chunkSize: chunkSize))
    var first = ByteBuffer()
    writer.write(.video, streamID: 1, timestamp: 0, body: body, into: &first)
    var repeated = ByteBuffer()
    writer.write(.video, streamID: 1, timestamp: 16, body: body, into: &repeated)
    #expect(repeated.readableBytes == wire)
  }

  @Test func `Before publish there is nothing to fill`() async throws {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:1/live"))
    #expect(throws: RTMPFailure.self) {
      try publisher.startFilling(Filling(body: [1], timestamp: 0, interval: nil))
    }
  }
}
