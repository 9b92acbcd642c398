import Testing

@testable import RTMP

/// Servers that refuse, each in its own way, and what the publisher makes of it.
@Suite(.timeLimit(.minutes(1)))
struct PublisherRefusalTests {
  private func open(_ server: ScriptedServer) async throws -> RTMPPublisher {
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    return publisher
  }

  /// Connects, publishes and lets it settle; returns how that failed.
  private func failure(_ server: ScriptedServer) async throws -> RTMPFailure? {
    do {
      let publisher = try await open(server)
      try await publisher.publish(try StreamKey("live_KEY"), until: soon())
      try publisher.send(.audio, timestamp: 0, body: [0xAF, 0, 0x11, 0x90])
      try await publisher.settle(until: soon(.milliseconds(500)))
      return nil
    } catch let failure as RTMPFailure {
      return failure
    }
  }

  private struct Greeting: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let greeting: ScriptedServer.Greeting
    let cause: RTMPFailure.Cause
  }

  private static let greetings = [
    Greeting(
      testDescription: "web server",
      greeting: .bytes(
        Array("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n".utf8),
        thenCloses: true
      ),
      cause: .httpAnswered(statusLine: "HTTP/1.1 400 Bad Request")
    ),
    Greeting(
      testDescription: "status line without an end",
      greeting: .bytes(Array("HTTP/1.0 302".utf8), thenCloses: true),
      cause: .httpAnswered(statusLine: "HTTP/1.0 302")
    ),
    Greeting(
      testDescription: "status line that would drive a terminal",
      greeting: .bytes(Array("HTTP/1.1 200 \u{1B}[2JOK\n".utf8), thenCloses: false),
      cause: .httpAnswered(statusLine: "HTTP/1.1 200 [2JOK")
    ),
    Greeting(
      testDescription: "TLS alert",
      greeting: .bytes([0x15, 3, 1, 0, 2, 2, 70], thenCloses: true),
      cause: .tlsAnswered
    ),
    Greeting(
      testDescription: "SSH",
      greeting: .bytes(Array("SSH-2.0-x\r\n".utf8), thenCloses: false),
      cause: .notRTMP("version 83")
    ),
    Greeting(
      testDescription: "half a handshake",
      greeting: .bytes([3, 0, 0], thenCloses: true),
      cause: .closed
    ),
    Greeting(testDescription: "closed at once", greeting: .closing, cause: .closed),
    Greeting(
      testDescription: "garbage after the handshake",
      greeting: .bytes([3] + [UInt8](repeating: 0xC7, count: 4000), thenCloses: false),
      cause: .notRTMP("missingFullHeader(chunkStream: 7)")
    ),
  ]

  @Test(arguments: greetings)
  private func `What answers in place of RTMP is named`(_ sample: Greeting) async throws {
    let server = try await ScriptedServer(sample.greeting)
    let failure = try await failure(server)
    // Closing with the client's C1 unread is a reset on Linux; both say that nobody shook hands.
    let causes = sample.cause == .closed ? [sample.cause, .connectionReset] : [sample.cause]
    #expect(causes.contains { $0 == failure?.cause })
    #expect(
      failure?.stage == (sample.testDescription.hasPrefix("garbage") ? .connect : .handshake)
    )
  }

  private struct Refusal: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let command: String
    let answer: @Sendable (Command, inout ScriptedAnswer) -> Void
    let failure: RTMPFailure
  }

  private static let refusals = [
    Refusal(
      testDescription: "connect: error",
      command: "connect",
      answer: { request, answer in
        answer.command(
          "_error",
          transaction: request.transaction,
          [
            nil,
            .object([
              "level": "error", "code": "NetConnection.Connect.Rejected",
              "description": "[ AccessManager.Reject ] :\u{7} code=403 need auth; authmod=adobe",
            ]),
          ]
        )
      },
      failure: RTMPFailure(
        .connect,
        .connectRejected(
          code: "NetConnection.Connect.Rejected",
          description: "[ AccessManager.Reject ] : code=403 need auth; authmod=adobe"
        )
      )
    ),
    Refusal(
      testDescription: "connect: result that is none",
      command: "connect",
      answer: { request, answer in
        answer.command(
          "_result",
          transaction: request.transaction,
          [nil, .object(["level": "error", "code": "NetConnection.Connect.InvalidApp"])]
        )
      },
      failure: RTMPFailure(
        .connect,
        .connectRejected(code: "NetConnection.Connect.InvalidApp", description: "")
      )
    ),
    Refusal(
      testDescription: "connect: closed",
      command: "connect",
      answer: { $1.close() },
      failure: RTMPFailure(.connect, .closedDuringConnect)
    ),
    Refusal(
      testDescription: "connect: reset",
      command: "connect",
      answer: { $1.reset() },
      failure: RTMPFailure(.connect, .connectionReset)
    ),
    Refusal(
      testDescription: "createStream: error",
      command: "createStream",
      answer: { request, answer in
        answer.command(
          "_error",
          transaction: request.transaction,
          [nil, .object(["level": "error", "code": "NetStream.Failed", "description": "full"])]
        )
      },
      failure: RTMPFailure(
        .publish,
        .streamRefused(code: "NetStream.Failed", description: "full")
      )
    ),
    Refusal(
      testDescription: "createStream: no number",
      command: "createStream",
      answer: { $1.command("_result", transaction: $0.transaction, [nil, "1"]) },
      failure: RTMPFailure(.publish, .notRTMP("createStream without a stream"))
    ),
    Refusal(
      testDescription: "publish: unauthorized",
      command: "publish",
      answer: {
        $1.status("NetStream.Publish.Unauthorized", "bad key live_KEY\n", level: "error")
      },
      failure: RTMPFailure(
        .publish,
        .publishRejected(code: "NetStream.Publish.Unauthorized", description: "bad key ***")
      )
    ),
    Refusal(
      testDescription: "publish: denied as a mere status",
      command: "publish",
      answer: { $1.status("NetStream.Publish.Denied") },
      failure: RTMPFailure(
        .publish,
        .publishRejected(code: "NetStream.Publish.Denied", description: "")
      )
    ),
    Refusal(
      testDescription: "publish: bad name",
      command: "publish",
      answer: { $1.status("NetStream.Publish.BadName", "Already publishing", level: "error") },
      failure: RTMPFailure(.publish, .nameInUse(description: "Already publishing"))
    ),
    Refusal(
      testDescription: "publish: busy",
      command: "publish",
      answer: { $1.status("NetStream.Publish.StreamBusy", level: "error") },
      failure: RTMPFailure(.publish, .nameInUse(description: ""))
    ),
    Refusal(
      testDescription: "publish: closed without a word",
      command: "publish",
      answer: { $1.close() },
      failure: RTMPFailure(.publish, .closedAfterPublish)
    ),
    Refusal(
      testDescription: "publish: start, then closed",
      command: "publish",
      answer: { request, answer in
        answer.behave(request)
        answer.close()
      },
      failure: RTMPFailure(.publish, .closedAfterPublish)
    ),
    Refusal(
      testDescription: "publish: start, then reset",
      command: "publish",
      answer: { request, answer in
        answer.behave(request)
        answer.reset()
      },
      failure: RTMPFailure(.publish, .closedAfterPublish)
    ),
  ]

  @Test(arguments: refusals)
  private func `A refusal is told apart by its stage and its words`(
    _ refusal: Refusal
  ) async throws {
    let server = try await ScriptedServer(.handshake) { request, answer in
      if request.name == refusal.command {
        refusal.answer(request, &answer)
      } else {
        answer.behave(request)
      }
    }
    #expect(try await failure(server) == refusal.failure)
  }

  @Test func `Errors that concern something else do no harm`() async throws {
    let server = try await ScriptedServer(.handshake) { request, answer in
      if ["releaseStream", "FCPublish"].contains(request.name) {
        answer.command("_error", transaction: request.transaction, [nil, nil])
        answer.status("NetStream.Record.Failed", level: "error")
        answer.command("onFCPublish", [nil, .object(["code": "NetStream.Publish.Start"])])
      }
      answer.behave(request)
    }
    #expect(try await failure(server) == nil)
  }

  @Test func `Every later call throws the first failure`() async throws {
    let server = try await ScriptedServer(.handshake) { $1.close() }
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    let first = RTMPFailure(.connect, .closedDuringConnect)
    await #expect(throws: first) { try await publisher.open(limits: StageLimits(deadline: soon())) }
    await #expect(throws: first) { try await publisher.connect(until: soon()) }
    await #expect(throws: first) { try await publisher.publish(StreamKey("k"), until: soon()) }
    #expect(throws: first) { try publisher.send(.audio, timestamp: 0, body: [1]) }
    await #expect(throws: first) { try await publisher.sample { $0 } }
    #expect(await publisher.waitForEnd(until: soon()) == first)
    await publisher.close(until: soon())
    #expect(publisher.failure == first)
  }

  @Test func `A stage asked for too early is refused and can be asked for again`() async throws {
    let server = try await ScriptedServer(.handshake) { $1.behave($0) }
    let publisher = RTMPPublisher(url: try RTMPURL(server.url))
    func outOfOrder(_ stage: RTMPStage) -> RTMPFailure { RTMPFailure(stage, .outOfOrder) }
    await #expect(throws: outOfOrder(.tcp)) { try await publisher.connectTCP(until: soon()) }
    await #expect(throws: outOfOrder(.handshake)) { try await publisher.handshake(until: soon()) }
    await #expect(throws: outOfOrder(.connect)) { try await publisher.connect(until: soon()) }
    await #expect(throws: outOfOrder(.publish)) {
      try await publisher.publish(StreamKey("k"), until: soon())
    }
    #expect(throws: outOfOrder(.stream)) { try publisher.send(.audio, timestamp: 0, body: [1]) }
    try await publisher.open(limits: StageLimits(deadline: soon()))
    #expect(throws: outOfOrder(.stream)) { try publisher.send(.audio, timestamp: 0, body: [1]) }
    await publisher.close(until: soon())
  }
}
