import Foundation
import Testing

@testable import NDT7

@Suite(.timeLimit(.minutes(1)))
struct LocateTests {
  private static func entry(
    _ machine: String,
    _ url: String,
    key: String = "wss:///ndt/v7/upload"
  ) -> String {
    #"{"machine":"\#(machine)","location":{"city":"Sydney","country":"AU"},"#
      + #""urls":{"wss:///ndt/v7/download":"wss://x.example/d","\#(key)":"\#(url)"}}"#
  }

  private static func answer(_ entries: String...) -> String {
    #"{"results":["# + entries.joined(separator: ",") + "]}"
  }

  @Test func `Servers in the order of the answer`() throws {
    let text = Self.answer(
      Self.entry("mlab1-syd03", "wss://ndt.syd03.example/ndt/v7/upload?access_token=a&index=0"),
      Self.entry("mlab2-syd02", "wss://ndt.syd02.example:4443/ndt/v7/upload?access_token=b")
    )
    let servers = try LocateAnswer.servers(json: Data(text.utf8))
    #expect(servers.map(\.machine) == ["mlab1-syd03", "mlab2-syd02"])
    #expect(servers.map(\.city) == ["Sydney", "Sydney"])
    #expect(servers.map(\.country) == ["AU", "AU"])
    #expect(servers.map(\.upload.host) == ["ndt.syd03.example", "ndt.syd02.example"])
    #expect(servers.map(\.upload.port) == [443, 4443])
    #expect(
      servers.map(\.upload.requestTarget) == [
        "/ndt/v7/upload?access_token=a&index=0", "/ndt/v7/upload?access_token=b",
      ]
    )
  }

  @Test(
    arguments: [
      ("", .badAnswer), ("[]", .badAnswer), ("null", .badAnswer), ("<html>", .badAnswer),
      (#"{"results":"#, .badAnswer), (#"{"results":7}"#, .badAnswer),
      (#"{"results":[{"machine":7}]}"#, .badAnswer), (#"{"results":[{}]}"#, .badAnswer),
      (answer(entry("m", "https://h/ndt/v7/upload")), .badAnswer),
      (answer(entry("m", "wss://h/d", key: "wss:///ndt/v7/download2")), .badAnswer),
      (
        answer(entry("m", "ws://far.example/ndt/v7/upload", key: "ws:///ndt/v7/upload")), .badAnswer
      ),
      (answer(entry("m", "wss://user@h/ndt/v7/upload")), .badAnswer),
      ("{}", .noCapacity), (#"{"results":[]}"#, .noCapacity), (#"{"results":null}"#, .noCapacity),
    ] as [(String, NDT7Failure.Cause)]
  )
  func `An answer without a usable server`(text: String, cause: NDT7Failure.Cause) {
    #expect(throws: NDT7Failure(.locate, cause)) {
      try LocateAnswer.servers(json: Data(text.utf8))
    }
  }

  @Test func `One bad entry does not spoil the others; names are harmless`() throws {
    let text = Self.answer(
      Self.entry("bad", "wss://"),
      #"{"machine":"no urls"}"#,
      Self.entry(#"m\u001b[31m\u202e"#, "wss://h.example")
    )
    let servers = try LocateAnswer.servers(json: Data(text.utf8))
    #expect(servers.map(\.machine) == ["m[31m"])
    #expect(servers.map(\.upload.path) == ["/ndt/v7/upload"])
  }

  private static func http(_ status: String, _ body: String = "") -> String {
    "HTTP/1.1 \(status)\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  @Test func `A good answer over HTTP, from a plain loopback server`() async throws {
    let body = Self.answer(
      Self.entry("m", "ws://127.0.0.1:7/ndt/v7/upload", key: "ws:///ndt/v7/upload")
    )
    let server = try await RawServer(Self.http("200 OK", body))
    let locate = try NDT7Locate(service: "http://127.0.0.1:\(server.port)")
    let servers = try await locate.nearest(limits: patient())
    #expect(servers.map(\.upload.port) == [7])
  }

  @Test(.enabled(if: TestCertificate.isAvailable))
  func `A good answer over HTTPS`() async throws {
    let certificate = try await TestCertificate(names: "DNS:localhost")
    let body = Self.answer(Self.entry("m", "wss://ndt.example/ndt/v7/upload"))
    let server = try await RawServer(
      "HTTP/1.1 200 OK\r\n\r\n" + body,
      thenCloses: true,
      tls: certificate.serverContext
    )
    var options = NDT7Options()
    options.additionalTrustRoots = certificate.pem
    let locate = try NDT7Locate(service: "https://localhost:\(server.port)", options: options)
    let servers = try await locate.nearest(limits: patient())
    #expect(servers.map(\.upload.host) == ["ndt.example"])
  }

  static let badAnswers: [(String, Bool, NDT7Failure.Cause)] = [
    (http("204 No Content"), false, .noCapacity),
    (http("429 Too Many Requests"), false, .tooManyRequests),
    (http("500 Internal Server Error"), false, .httpStatus(500)),
    (http("503 Unavailable"), false, .httpStatus(503)),
    (http("302 Found"), false, .httpStatus(302)),
    (http("404 Not Found"), false, .httpStatus(404)),
    (http("200 OK", "no json"), false, .badAnswer),
    (http("200 OK", String(repeating: " ", count: (256 << 10) + 1)), false, .answerTooLarge),
    ("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "x", count: 300_000), false, .answerTooLarge),
    ("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", false, .timedOut),
    ("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{}", true, .closed),
    ("", false, .timedOut), ("", true, .closed), ("220 mail ESMTP\r\n", false, .notHTTP),
  ]

  @Test(arguments: badAnswers)
  func `A bad answer over HTTP`(
    answer: String,
    closes: Bool,
    cause: NDT7Failure.Cause
  ) async throws {
    let server = try await RawServer(answer, thenCloses: closes)
    let locate = try NDT7Locate(service: "http://127.0.0.1:\(server.port)")
    await #expect(throws: NDT7Failure(.locate, cause)) {
      var limits = patient()
      limits.answer = cause == .timedOut ? .milliseconds(300) : .seconds(20)
      _ = try await locate.nearest(limits: limits)
    }
  }

  @Test(
    arguments: [
      ("http://locate.measurementlab.net", .insecure), ("http://127.0.0.1.example", .insecure),
      ("http://10.0.0.1", .insecure), ("ftp://127.0.0.1", .unsupportedScheme("ftp")),
      ("locate.measurementlab.net", .missingScheme), ("https://", .missingHost),
    ] as [(String, NDT7URLError)]
  )
  func `A service that is not asked`(text: String, error: NDT7URLError) {
    #expect(throws: error) { try NDT7Locate(service: text) }
  }

  @Test(arguments: ["http://localhost:8", "http://127.0.0.1", "http://127.9.8.7", "http://[::1]:8"])
  func `Plain HTTP to this machine`(text: String) throws {
    _ = try NDT7Locate(service: text)
  }
}
