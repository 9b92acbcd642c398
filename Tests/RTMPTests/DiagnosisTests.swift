import NIOCore
import Testing

@testable import RTMP

/// What is asked once more when a connection failed.
@Suite(.timeLimit(.minutes(1)))
struct DiagnosisTests {
  /// Connects as far as it goes.
  private func connected(
    _ url: String,
    lookup: @escaping NameLookup.Resolve = NameLookup.system
  ) async throws -> RTMPPublisher {
    let publisher = RTMPPublisher(
      url: try RTMPURL(url),
      options: PublisherOptions(),
      lookup: lookup
    )
    _ = try? await publisher.open(limits: StageLimits(deadline: soon()))
    return publisher
  }

  private static func addresses(_ list: String...) -> NameLookup.Resolve {
    { _, port in
      Result { try list.map { try SocketAddress(ipAddress: $0, port: port) } }
        .mapError { _ in RTMPFailure(.resolve, .noAddress) }
    }
  }

  @Test func `The family that was not needed is tried as well`() async throws {
    let server = try await ScriptedServer(.handshake) { $1.behave($0) }
    let publisher = try await connected(
      "rtmp://ingest.example:\(server.port)/live",
      lookup: Self.addresses("127.0.0.1", "::1")
    )
    let others = await publisher.tryOtherFamilies(until: soon())
    #expect(others.map(\.address) == ["::1"])
    #expect(others.map(\.family) == [.ipv6])
    #expect(others.first?.failure != nil)
    #expect(publisher.failure == nil, "the connection itself stands")
    await publisher.close(until: soon())
  }

  @Test func `Another port of the same host, in both families`() async throws {
    let server = try await ScriptedServer(.silence)
    let publisher = try await connected(
      "rtmp://ingest.example:1/live",
      lookup: Self.addresses("127.0.0.1", "::1", "127.0.0.2")
    )
    #expect(publisher.failure?.stage == .tcp)
    let tries = await publisher.tryPort(server.port, until: soon())
    #expect(tries.map(\.address) == ["127.0.0.1", "::1"])
    #expect(tries.map(\.port) == [server.port, server.port])
    #expect(tries.first?.failure == nil)
  }

  @Test func `An address that never answers keeps to the deadline`() async throws {
    let listener = try FullListener()
    let address = try SocketAddress(ipAddress: "127.0.0.1", port: listener.port)
    let start = ContinuousClock.now
    let attempt = await RTMPPublisher.attempt(address, until: soon(.milliseconds(300)))
    #expect(attempt.failure == .timedOut)
    #expect(start.duration(to: .now) < .seconds(20))
  }

  @Test(arguments: [
    (
      "HTTP/1.1 302 Found\r\nServer: x\r\nLOCATION:  http://login.hotel/?a=1\r\n\r\n<html>",
      "HTTP/1.1 302 Found", "http://login.hotel/?a=1", true
    ),
    (
      "HTTP/1.1 301 Moved\nLocation: https://127.0.0.1/live\n\n", "HTTP/1.1 301 Moved",
      "https://127.0.0.1/live", false
    ),
    ("HTTP/1.1 302 Found\r\nLocation: /login\r\n\r\n", "HTTP/1.1 302 Found", "/login", false),
    (
      "HTTP/1.0 511 Network Authentication Required\r\n\r\n",
      "HTTP/1.0 511 Network Authentication Required", nil, true
    ),
    (
      "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
      "HTTP/1.1 407 Proxy Authentication Required", nil, false
    ),
    (
      "HTTP/1.1 200 OK\r\nX: y\r\n\r\nLocation: http://body.example/", "HTTP/1.1 200 OK", nil, false
    ),
    (
      "HTTP/1.1 302 Found\r\nLocation: http://\u{1B}[2J.example/\r\n\r\n", "HTTP/1.1 302 Found",
      "http://[2J.example/", true
    ),
  ])
  func `A front page tells login pages from web servers`(
    page: (text: String, status: String, location: String?, isLogin: Bool)
  ) async throws {
    let web = try await ScriptedServer(.bytes(Array(page.text.utf8), thenCloses: true))
    let publisher = try await connected("rtmp://127.0.0.1:\(web.port)/live/KEY-KEY-KEY")
    let answer = try #require(await publisher.askHTTP(until: soon()))
    #expect(answer.statusLine == page.status)
    #expect(answer.location == page.location)
    #expect(answer.isLoginPage(askedFor: "127.0.0.1") == page.isLogin)
  }

  @Test func `What speaks no HTTP has no front page`() async throws {
    let server = try await ScriptedServer(.bytes(Array("SSH-2.0-x\r\n".utf8), thenCloses: true))
    let publisher = try await connected("rtmp://127.0.0.1:\(server.port)/live")
    #expect(await publisher.askHTTP(until: soon()) == nil)
    let silent = try await ScriptedServer(.silence)
    let waiting = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(silent.port)/live"))
    try await waiting.resolve(until: soon())
    try await waiting.connectTCP(until: soon())
    #expect(await waiting.askHTTP(until: soon(.milliseconds(200))) == nil)
  }

  @Test func `Before there is an address, nothing is asked`() async throws {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:1/live"))
    #expect(await publisher.tryOtherFamilies(until: soon()).isEmpty)
    #expect(await publisher.askHTTP(until: soon()) == nil)
    #expect(await publisher.inspectCertificate(until: soon()) == nil)
  }

  @Test(.enabled(if: TestCertificate.isAvailable))
  func `The certificate that was not trusted is read`() async throws {
    let certificate = try await TestCertificate(names: "DNS:ingest.example,IP:127.0.0.1,DNS:*.b")
    let server = try await ScriptedServer(.silence, tls: certificate.serverContext)
    let publisher = try await connected("rtmps://localhost:\(server.port)/live")
    #expect(publisher.failure?.stage == .tls)
    let facts = try #require(await publisher.inspectCertificate(until: soon()))
    #expect(facts.issuer == "Airworthy, Test Root")
    #expect(facts.names == ["ingest.example", "*.b"])
    #expect(facts.expiry - facts.beginning == 2 * 86_400)
  }

  @Test(arguments: [
    ("rtmp://a.example/live", "rtmps://a.example/live"),
    ("rtmp://a.example:1936/live/KEY", "rtmps://a.example/live"),
    ("rtmp://[2001:db8::1]/live?token=x", "rtmps://[2001:db8::1]/live?***"),
    ("rtmps://a.example:1936/live", "rtmps://a.example/live"),
    ("rtmps://a.example/live", nil),
  ])
  func `The same application by RTMPS, without the key`(from: String, to: String?) throws {
    let secured = try RTMPURL(from).secured(port: 443)
    #expect(secured?.description == to)
    #expect(secured?.pastedKey == nil)
  }

  @Test func `Cut certificates are read as far as they go`() {
    let nonsense: [[UInt8]] = [
      [], [0x30], [0x30, 0x84, 0xFF, 0xFF, 0xFF, 0xFF], [0x30, 2, 0x30, 0],
    ]
    for bytes in nonsense { #expect(CertificateNames.dnsNames(certificate: bytes).isEmpty) }
  }
}
