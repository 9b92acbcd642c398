import NIOCore
import NIOWebSocket
import Testing

@testable import NDT7

@Suite(.timeLimit(.minutes(1)))
struct HostileServerTests {
  /// Within this every failure must be there; nothing here takes longer on its own.
  private static let patience: Duration = .seconds(25)

  private func failure(
    of url: String,
    _ change: (inout NDT7Limits) -> Void = { _ in }
  ) async throws -> NDT7Failure? {
    var upload = NDT7Upload(to: try NDT7URL(url))
    upload.duration = .seconds(40)
    var limits = patient()
    change(&limits)
    let start = ContinuousClock.now
    do throws(NDT7Failure) {
      _ = try await upload.run(limits: limits, sample: ClientCounters.init)
      return nil
    } catch {
      #expect(start.duration(to: .now) < Self.patience)
      return error
    }
  }

  static let badFrames: [(String, [UInt8], NDT7Violation)] = [
    ("a frame of 2^62 bytes", [0x81, 127, 0x40, 0, 0, 0, 0, 0, 0, 0], .messageTooLarge),
    ("a frame of 128 KiB", [0x81, 127, 0, 0, 0, 0, 0, 2, 0, 0], .messageTooLarge),
    ("a mask", [0x81, 0x82, 1, 2, 3, 4, 0x7A, 0x7F], .maskedFrame),
    ("a reserved bit", [0xC1, 2, 0x7B, 0x7D], .reservedBits),
    ("an unknown opcode", [0x83, 0], .unknownOpcode),
    ("a binary message", [0x82, 1, 0], .binaryMessage),
    ("a continuation of nothing", [0x80, 2, 0x7B, 0x7D], .badFragment),
    ("a text within a text", [0x01, 1, 0x7B, 0x81, 1, 0x7D], .badFragment),
    ("a ping in pieces", [0x09, 0], .badControlFrame),
    ("a ping of 126 bytes", [0x89, 126, 0, 126], .badControlFrame),
    ("no JSON", text("throughput: fine"), .badMeasurement),
    ("half a JSON", text(#"{"TCPInfo":{"BytesRec"#), .badMeasurement),
    ("an array", text("[]"), .badMeasurement),
    ("nothing", text(""), .badMeasurement),
    ("no UTF-8", [0x81, 2, 0xC3, 0x28], .badMeasurement),
    ("deep JSON", text(String(repeating: "[", count: 60_000)), .badMeasurement),
    ("endless pieces", pieces(bytes: 1000, count: 70), .messageTooLarge),
    ("a thousand texts", Array(repeatElement(text("{}"), count: 2001).joined()), .tooManyFrames),
  ]

  private static func text(_ text: String) -> [UInt8] {
    let count = text.utf8.count
    let length = count < 126 ? [UInt8(count)] : [126, UInt8(count >> 8), UInt8(count & 0xFF)]
    return [0x81] + length + Array(text.utf8)
  }

  private static func pieces(bytes: Int, count: Int) -> [UInt8] {
    let rest: [UInt8] =
      [126, UInt8(bytes >> 8), UInt8(bytes & 0xFF)]
      + [UInt8](repeating: 0x20, count: bytes)
    return [0x01] + rest + Array(repeatElement([0x00] + rest, count: count).joined())
  }

  @Test(arguments: badFrames)
  func `A broken rule is named`(
    name: String,
    bytes: [UInt8],
    violation: NDT7Violation
  ) async throws {
    let server = try await NDT7TestServer(ServerBehaviour(conduct: .sends(bytes)))
    let failure = try await failure(of: server.url())
    #expect(failure == NDT7Failure(.upload, .protocolViolation(violation)))
  }

  @Test func `An endless flood of pings`() async throws {
    let server = try await NDT7TestServer(ServerBehaviour(conduct: .floods))
    let failure = try await failure(of: server.url())
    #expect(failure == NDT7Failure(.upload, .protocolViolation(.tooManyFrames)))
  }

  @Test(
    arguments: [
      (.closes(code: 1001), 1001), (.closes(code: 1000), 1000), (.resets, nil),
    ] as [(ServerBehaviour.Conduct, UInt16?)]
  )
  func `A closing in the midst of the upload`(
    conduct: ServerBehaviour.Conduct,
    code: UInt16?
  ) async throws {
    let server = try await NDT7TestServer(ServerBehaviour(conduct: conduct))
    let failure = try await failure(of: server.url())
    #expect(failure == NDT7Failure(.upload, .closedEarly(code: code)))
  }

  @Test func `A server that reads nothing`() async throws {
    let server = try await NDT7TestServer(ServerBehaviour(conduct: .deaf))
    let failure = try await failure(of: server.url()) { $0.stall = .milliseconds(500) }
    #expect(failure == NDT7Failure(.upload, .stalled))
  }

  @Test func `The deadline of everything holds in the midst of the upload`() async throws {
    let server = try await NDT7TestServer()
    let failure = try await failure(of: server.url()) { $0.deadline = .now + .seconds(2) }
    #expect(failure?.cause == .timedOut)
    let log = server.log
    #expect(await eventually { log.all.connectionsClosed == 1 })
  }

  @Test func `The caller's task is cancelled`() async throws {
    let server = try await NDT7TestServer()
    let upload = NDT7Upload(to: try NDT7URL(server.url()))
    let task = Task { try await upload.run(limits: patient(), sample: ClientCounters.init) }
    let log = server.log
    #expect(await eventually { !log.all.messageLengths.isEmpty })
    task.cancel()
    await #expect(throws: NDT7Failure(.upload, .cancelled)) { try await task.value }
    #expect(await eventually { log.all.connectionsClosed == 1 })
  }

  @Test(arguments: [nil, "chat", "net.measurementlab.ndt.v8"])
  func `Another subprotocol`(subprotocol: String?) async throws {
    var behaviour = ServerBehaviour()
    behaviour.subprotocol = subprotocol
    let server = try await NDT7TestServer(behaviour)
    let failure = try await failure(of: server.url())
    #expect(failure == NDT7Failure(.upgrade, .wrongSubprotocol))
  }

  @Test(arguments: [("?access_token=wrong", 401), ("", 401)])
  func `A wrong token`(query: String, status: Int) async throws {
    var behaviour = ServerBehaviour()
    behaviour.token = "right"
    let server = try await NDT7TestServer(behaviour)
    let failure = try await failure(of: server.url() + query)
    #expect(failure == NDT7Failure(.upgrade, .httpStatus(status)))
  }

  @Test func `Another path`() async throws {
    let server = try await NDT7TestServer()
    let failure = try await failure(of: "ws://127.0.0.1:\(server.port)/elsewhere")
    #expect(failure == NDT7Failure(.upgrade, .httpStatus(404)))
  }

  private static let switching = "HTTP/1.1 101 Switching Protocols\r\n"
  static let badAnswers: [(String, NDT7Failure.Cause)] = [
    ("", .timedOut),
    ("SSH-2.0-OpenSSH_9.2\r\n", .notHTTP),
    ("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n", .httpStatus(404)),
    ("HTTP/1.1 200 OK\r\n\r\n<html>Please log in</html>", .httpStatus(200)),
    ("HTTP/1.1 302 Found\r\nLocation: http://portal/\r\n\r\n", .httpStatus(302)),
    ("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", .httpStatus(503)),
    ("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n", .httpStatus(401)),
    (switching + "\r\n", .notWebSocket),
    (switching + "Upgrade: h2c\r\nConnection: Upgrade\r\n\r\n", .notWebSocket),
    (
      switching + "Upgrade: websocket\r\nConnection: Upgrade\r\n"
        + "Sec-WebSocket-Accept: Nhz+x95YebD6Uvd4nqPC2fomoUQ=\r\n"
        + "Sec-WebSocket-Protocol: net.measurementlab.ndt.v7\r\n\r\n", .notWebSocket
    ),
    ("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n", .timedOut),
    ("HTTP/1.1 200 OK\r\nX: " + String(repeating: "x", count: 200_000), .notHTTP),
  ]

  @Test(arguments: badAnswers)
  func `An answer that is no WebSocket`(answer: String, cause: NDT7Failure.Cause) async throws {
    let server = try await RawServer(answer)
    let failure = try await failure(of: "ws://127.0.0.1:\(server.port)") {
      $0.answer = cause == .timedOut ? .milliseconds(300) : .seconds(20)
    }
    #expect(failure == NDT7Failure(.upgrade, cause))
  }

  @Test func `A server that closes at the request`() async throws {
    let server = try await RawServer("", thenCloses: true)
    let failure = try await failure(of: "ws://127.0.0.1:\(server.port)")
    #expect(failure == NDT7Failure(.upgrade, .closed))
  }
}

/// Asks again until the condition holds or time is up; returns whether it held.
func eventually(_ condition: () -> Bool) async -> Bool {
  let deadline = ContinuousClock.now + .seconds(20)
  while ContinuousClock.now < deadline {
    if condition() { return true }
    try? await Task.sleep(for: .milliseconds(5))
  }
  return condition()
}
