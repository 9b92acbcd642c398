import Testing

@testable import RTMP

/// The publishing client against the module's own server half.
@Suite(.timeLimit(.minutes(1)))
struct PublisherIngestTests {
  @Test func `What is sent is what the server counts`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(port)/live"))
    let facts = try await publisher.open(limits: StageLimits(deadline: soon()))
    #expect(facts.greeting?.code == "NetConnection.Connect.Success")
    #expect(facts.greeting?.serverVersion == "FMS/3,0,1,123")
    #expect(facts.resolved?.ipv4 == ["127.0.0.1"])
    #expect(facts.tcp?.peerAddress == "127.0.0.1")
    #expect(facts.tcp?.attempts.map(\.failure) == [nil])

    try await publisher.publish(try StreamKey("secret"), until: soon())
    try publisher.send(
      StreamMetadata(
        width: 640,
        height: 360,
        framesPerSecond: 30,
        videoKbps: 1000,
        audioKbps: 128
      )
    )
    let picture: [UInt8] = [0x17, 1, 0, 0, 0] + [UInt8](repeating: 0xA5, count: 20_000)
    let sound: [UInt8] = [0xAF, 1] + [UInt8](repeating: 0x5A, count: 400)
    for index in 0..<50 {
      try publisher.send(.video, timestamp: UInt32(index * 40), body: picture)
      try publisher.send(.audio, timestamp: UInt32(index * 40), body: sound)
    }
    let hasAll = await eventually { ingest.streams.first?.audioMessages == 50 }
    #expect(hasAll)
    let stream = try #require(ingest.streams.first)
    #expect(stream.app == "live")
    #expect(stream.videoMessages == 50)
    #expect(stream.keyFrames == 50)
    #expect(stream.videoBytes == UInt64(50 * picture.count))
    #expect(stream.audioBytes == UInt64(50 * sound.count))
    #expect(stream.lastTimestamp == UInt32(49 * 40))
    #expect(await eventually { publisher.statistics.sentBytes == stream.receivedBytes })
    #expect(publisher.bufferedBytes == 0)

    let window = UInt64(PublisherOptions().acknowledgementWindow)
    #expect(
      await eventually {
        stream.receivedBytes - (publisher.statistics.acknowledgedBytes ?? 0) <= window + 65536
      }
    )
    #expect(publisher.statistics.acknowledgements > 5)

    await publisher.close(until: soon())
    #expect(publisher.failure == RTMPFailure(.publish, .closedByCaller))
    #expect(await eventually { ingest.streams.first?.end != nil })
    await ingest.stop()
  }
}
