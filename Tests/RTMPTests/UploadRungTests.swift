import NIOCore
import Rig
import Testing
import Workers

@testable import RTMP

/// Every rung of the ladder, by the whole bench against servers that fail on it.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct UploadRungTests {
  struct Rung: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: FindingCode
    let reached: UplinkRung
    var greeting = ScriptedServer.Greeting.handshake
    var scheme = "rtmp"
    var detail: String?
    var script: @Sendable (Command, inout ScriptedAnswer) -> Void = { $1.behave($0) }
  }

  private static func says(_ text: String) -> ScriptedServer.Greeting {
    .bytes(Array(text.utf8), thenCloses: true)
  }

  static let rungs = [
    Rung(
      testDescription: "a mail server",
      code: .uplinkNotRTMP,
      reached: .connected,
      greeting: says("220 mail.example ESMTP\r\n"),
      detail: "version 50"
    ),
    Rung(
      testDescription: "a server that hangs up on the handshake",
      code: .uplinkNotRTMP,
      reached: .connected,
      greeting: .closing
    ),
    Rung(
      testDescription: "a server that says nothing",
      code: .uplinkStalled,
      reached: .connected,
      greeting: .silence,
      detail: "no answer in the stage handshake"
    ),
    Rung(
      testDescription: "a web server",
      code: .uplinkHTTP,
      reached: .connected,
      greeting: says("HTTP/1.1 400 Bad Request\r\n\r\n"),
      detail: "HTTP/1.1 400 Bad Request"
    ),
    Rung(
      testDescription: "a login page",
      code: .uplinkPortal,
      reached: .connected,
      greeting: says("HTTP/1.1 302 Found\r\nLocation: http://login.example/\r\n\r\n")
    ),
    Rung(
      testDescription: "TLS to a server without it",
      code: .uplinkNotTLS,
      reached: .connected,
      greeting: says("220 mail.example ESMTP\r\n"),
      scheme: "rtmps"
    ),
    Rung(
      testDescription: "TLS that is hung up on",
      code: .uplinkTLS,
      reached: .connected,
      greeting: .closing,
      scheme: "rtmps"
    ),
    Rung(
      testDescription: "TLS that is not answered",
      code: .uplinkTLS,
      reached: .connected,
      greeting: .silence,
      scheme: "rtmps",
      detail: "no answer in the stage tls"
    ),
    Rung(
      testDescription: "an application that is refused",
      code: .uplinkApplication,
      reached: .handshaken,
      detail: "NetConnection.Connect.Rejected: no such app",
      script: { request, answer in
        answer.command(
          "_error",
          transaction: request.transaction,
          [
            nil,
            .object([
              "level": "error", "code": "NetConnection.Connect.Rejected",
              "description": "no such app",
            ]),
          ]
        )
      }
    ),
    Rung(
      testDescription: "a key that is refused with a message",
      code: .uplinkKey,
      reached: .accepted,
      detail: "NetStream.Publish.Unauthorized: the key *** is wrong",
      script: { request, answer in
        guard request.name == "publish" else { return answer.behave(request) }
        answer.status(
          "NetStream.Publish.Unauthorized",
          "the key canary-of-this-test is wrong",
          level: "error"
        )
      }
    ),
    Rung(
      testDescription: "a name in use",
      code: .uplinkNameInUse,
      reached: .accepted,
      detail: "Already publishing",
      script: { request, answer in
        guard request.name == "publish" else { return answer.behave(request) }
        answer.status("NetStream.Publish.BadName", "Already publishing", level: "error")
      }
    ),
    Rung(
      testDescription: "a key that is hung up on",
      code: .uplinkSilentClose,
      reached: .accepted,
      script: { request, answer in
        if request.name == "publish" { answer.close() } else { answer.behave(request) }
      }
    ),
    Rung(
      testDescription: "a stream that is ended as soon as it began",
      code: .uplinkDenied,
      reached: .accepted,
      script: { request, answer in
        answer.behave(request)
        if request.name == "publish" { answer.close() }
      }
    ),
  ]

  @Test(arguments: rungs)
  func `A rung that fails has its code`(rung: Rung) async throws {
    let server = try await ScriptedServer(rung.greeting, script: rung.script)
    let uplink = try await UploadBenchDriver.measure(
      "\(rung.scheme)://127.0.0.1:\(server.port)/live",
      key: "canary-of-this-test"
    )
    #expect(uplink.failure?.code == rung.code)
    #expect(uplink.reached == rung.reached)
    if let detail = rung.detail { #expect(uplink.failure?.detail == detail) }
    // A server that says that the stream may begin, and then hangs up, may have got a part of it.
    #expect(!uplink.published || rung.code == .uplinkDenied)
    #expect(uplink.pacedRuns.isEmpty)
    #expect(!"\(uplink)".contains("canary"))
  }

  @Test func `Where nothing may be published, no server hears of a stream`() async throws {
    let log = MessageLog()
    let server = try await ScriptedServer(.handshake, log: log) { $1.behave($0) }
    let uplink = try await UploadBenchDriver.measure(server.url, key: "key", permission: .never)
    #expect(uplink.failure == nil)
    #expect(uplink.reached == .accepted)
    let names = log.commands.compactMap(\.first)
    #expect(names.contains("connect"))
    #expect(!names.contains("createStream") && !names.contains("publish"))
  }

  @Test func `No more is sent than was allowed, key frames and all`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let uplink = try await UploadBenchDriver.measure(
      "rtmp://127.0.0.1:\(port)/live",
      kbps: 4000,
      seconds: 10,
      maximumBytes: 1_500_000
    )
    #expect(uplink.failure == nil)
    #expect((900_000...1_500_000).contains(try #require(uplink.sentBytes)))
    #expect(try #require(ingest.streams.first).receivedBytes <= 1_500_000)
    await ingest.stop()
  }
}
