import Dispatch
import NIOCore
import Testing

@testable import RTMP

/// Silence at every stage: each wait ends at its deadline, or with its task.
@Suite(.timeLimit(.minutes(1)))
struct PublisherDeadlineTests {
  private static let limit: Duration = .milliseconds(200)
  /// What a busy machine may add.
  private static let slack: Duration = .seconds(20)

  private func expectTimeout(
    at stage: RTMPStage,
    sourceLocation: SourceLocation = #_sourceLocation,
    _ body: (ContinuousClock.Instant) async throws -> Void
  ) async {
    let start = ContinuousClock.now
    await #expect(throws: RTMPFailure(stage, .timedOut), sourceLocation: sourceLocation) {
      try await body(start + Self.limit)
    }
    let elapsed = start.duration(to: .now)
    #expect(elapsed >= Self.limit, sourceLocation: sourceLocation)
    #expect(elapsed < Self.limit + Self.slack, sourceLocation: sourceLocation)
  }

  @Test func `A resolver that hangs`() async throws {
    let release = DispatchSemaphore(value: 0)
    let publisher = RTMPPublisher(
      url: try RTMPURL("rtmp://host/app"),
      options: PublisherOptions(),
      lookup: { _, _ in
        release.wait()
        return .success([])
      }
    )
    await expectTimeout(at: .resolve) { try await publisher.resolve(until: $0) }
    release.signal()
    #expect(publisher.failure == RTMPFailure(.resolve, .timedOut))
  }

  @Test func `A host that never answers`() async throws {
    let listener = try FullListener()
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(listener.port)/app"))
    try await publisher.resolve(until: soon())
    await expectTimeout(at: .tcp) { try await publisher.connectTCP(until: $0) }
    #expect(publisher.facts.tcp?.attempts.map(\.failure) == [.timedOut])
    #expect(publisher.facts.tcp?.peerAddress == nil)
  }

  @Test func `A server silent at the handshake`() async throws {
    let server = try await ScriptedServer(.silence)
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.resolve(until: soon())
    try await publisher.connectTCP(until: soon())
    await expectTimeout(at: .handshake) { try await publisher.handshake(until: $0) }
  }

  @Test func `A server silent at the TLS handshake`() async throws {
    let server = try await ScriptedServer(.silence)
    let publisher = RTMPPublisher(url: try RTMPURL("rtmps://127.0.0.1:\(server.port)/live"))
    try await publisher.resolve(until: soon())
    try await publisher.connectTCP(until: soon())
    await expectTimeout(at: .tls) { try await publisher.secure(until: $0) }
  }

  @Test func `A server silent at connect`() async throws {
    let server = try await ScriptedServer(.handshake)
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.resolve(until: soon())
    try await publisher.connectTCP(until: soon())
    try await publisher.handshake(until: soon())
    await expectTimeout(at: .connect) { try await publisher.connect(until: $0) }
  }

  @Test(arguments: ["createStream", "publish"])
  func `A server silent at publishing`(silentAt: String) async throws {
    let server = try await ScriptedServer(.handshake) { request, answer in
      if request.name != silentAt { answer.behave(request) }
    }
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    await expectTimeout(at: .publish) { try await publisher.publish(StreamKey("k"), until: $0) }
  }

  /// Once the stream was taken for begun: no media could be sent on it, and none waited.
  @Test func `A server that starts what it has not created`() async throws {
    let server = try await ScriptedServer(.handshake) { request, answer in
      if request.name == "createStream" {
        answer.status("NetStream.Publish.Start")
      } else {
        answer.behave(request)
      }
    }
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    await expectTimeout(at: .publish) { try await publisher.publish(StreamKey("k"), until: $0) }
  }

  @Test func `All stages keep to the deadline of the whole`() async throws {
    let server = try await ScriptedServer(.silence)
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    let start = ContinuousClock.now
    let failure = await #expect(throws: RTMPFailure.self) {
      try await publisher.open(limits: StageLimits(deadline: start + Self.limit))
    }
    #expect(failure?.cause == .timedOut)
    #expect(start.duration(to: .now) < Self.limit + Self.slack)
  }

  @Test func `A deadline that has passed starts nothing`() async throws {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:1/app"))
    await #expect(throws: RTMPFailure(.resolve, .timedOut)) {
      try await publisher.resolve(until: .now - .seconds(1))
    }
  }

  @Test func `A server that takes no bytes is a stall`() async throws {
    let server = try await ScriptedServer(.handshake, readsNothingAfterPublish: true) {
      $1.behave($0)
    }
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    try await publisher.publish(StreamKey("k"), until: soon())
    let body = [UInt8](repeating: 1, count: 1 << 20)
    for index in 0..<48 { try publisher.send(.video, timestamp: UInt32(index), body: body) }
    await #expect(throws: RTMPFailure(.publish, .stalled)) {
      try await publisher.settle(until: soon(.seconds(2)))
    }
    #expect(publisher.bufferedBytes > 1 << 20)
    let sample = try await publisher.sample { $0 }
    #expect(sample.unsentBytes > 1 << 20)
    #expect(throws: RTMPFailure(.stream, .sendBufferFull)) {
      for index in 0..<48 { try publisher.send(.video, timestamp: UInt32(index), body: body) }
    }
    let start = ContinuousClock.now
    await publisher.close(until: start + Self.limit)
    #expect(start.duration(to: .now) < Self.limit + Self.slack)
    #expect(publisher.failure?.cause == .closedByCaller)
  }

  @Test func `A cancelled task waits no longer`() async throws {
    let server = try await ScriptedServer(.silence)
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    let start = ContinuousClock.now
    let task = Task { try await publisher.open(limits: StageLimits(deadline: soon(.seconds(60)))) }
    #expect(await eventually { publisher.facts.tcp?.peerAddress != nil })
    task.cancel()
    await #expect(throws: RTMPFailure(.handshake, .cancelled)) { try await task.value }
    #expect(start.duration(to: .now) < .seconds(40))
  }

  @Test func `Waiting for the end ends with the deadline`() async throws {
    let server = try await ScriptedServer(.handshake) { $1.behave($0) }
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    #expect(await publisher.waitForEnd(until: soon(.milliseconds(50))) == nil)
    async let end = publisher.waitForEnd(until: soon())
    await publisher.close(until: soon())
    #expect(await end?.cause == .closedByCaller)
  }
}
