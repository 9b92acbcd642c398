import Testing

@testable import RTMP

/// Against nginx-rtmp, which many services descend from.
@Suite(.enabled(if: NginxIngest.isInstalled), .timeLimit(.minutes(1)))
struct NginxTests {
  @Test func `nginx counts the bytes we sent and acknowledges them`() async throws {
    let nginx = try await NginxIngest()
    let publisher = RTMPPublisher(url: try RTMPURL(nginx.url("live")))
    let facts = try await publisher.open(limits: StageLimits(deadline: soon()))
    #expect(facts.greeting?.code == "NetConnection.Connect.Success")
    try await publisher.publish(try StreamKey("camera?token=abc"), until: soon())
    let picture: [UInt8] = [0x17, 1, 0, 0, 0] + [UInt8](repeating: 0xA5, count: 20_000)
    for index in 0..<50 {
      try publisher.send(.video, timestamp: UInt32(index * 40), body: picture)
      try await Task.sleep(for: .milliseconds(40))
    }
    #expect(await eventually { publisher.bufferedBytes == 0 })
    let sent = publisher.statistics.sentBytes
    #expect(sent > UInt64(50 * picture.count))
    // nginx counts the whole connection in, from connect on, as we do.
    let isCounted = try await eventually {
      try await nginx.statistics().contains("<bytes_in>\(sent)</bytes_in>")
    }
    let statistics = try await nginx.statistics()
    #expect(isCounted, "\(sent) not in \(statistics)")
    let isAcknowledged = await eventually {
      let acknowledged = publisher.statistics.acknowledgedBytes ?? 0
      return acknowledged <= sent && sent - acknowledged <= 65536 + 65536
    }
    #expect(isAcknowledged, "\(publisher.statistics) of \(sent)")
    // One a window of 64 KiB, unless it was late to read and answers for several.
    #expect(publisher.statistics.acknowledgements >= 7)
    await publisher.close(until: soon())
  }

  @Test func `An unknown application is closed without a word`() async throws {
    let nginx = try await NginxIngest()
    let publisher = RTMPPublisher(url: try RTMPURL(nginx.url("nowhere")))
    await #expect(throws: RTMPFailure(.connect, .closedDuringConnect)) {
      try await publisher.open(limits: StageLimits(deadline: soon()))
    }
    #expect(publisher.facts.handshakeDuration != nil)
    #expect(publisher.facts.greeting == nil)
  }

  @Test func `A denied publisher is told to start, then closed`() async throws {
    let nginx = try await NginxIngest()
    let publisher = RTMPPublisher(url: try RTMPURL(nginx.url("denied")))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    await #expect(throws: RTMPFailure(.publish, .closedAfterPublish)) {
      try await publisher.publish(try StreamKey("camera"), until: soon())
      try await publisher.settle(until: soon(.seconds(3)))
    }
  }

  @Test func `A second publisher of one name is told so`() async throws {
    let nginx = try await NginxIngest()
    let first = RTMPPublisher(url: try RTMPURL(nginx.url("live")))
    try await first.open(limits: StageLimits(deadline: soon()))
    try await first.publish(try StreamKey("camera"), until: soon())
    let second = RTMPPublisher(url: try RTMPURL(nginx.url("live")))
    try await second.open(limits: StageLimits(deadline: soon()))
    await #expect(throws: RTMPFailure(.publish, .nameInUse(description: "Already publishing"))) {
      try await second.publish(try StreamKey("camera"), until: soon())
    }
    #expect(first.failure == nil)
    await first.close(until: soon())
  }
}
