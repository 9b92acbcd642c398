import Foundation
import Testing

@testable import RTMP

@Suite(.enabled(if: TestCertificate.isAvailable), .timeLimit(.minutes(1)))
struct PublisherTLSTests {
  private func publisher(
    _ host: String,
    _ port: Int,
    trusting pem: [UInt8] = []
  ) throws -> RTMPPublisher {
    var options = PublisherOptions()
    options.additionalTrustRoots = pem
    return RTMPPublisher(url: try RTMPURL("rtmps://\(host):\(port)/live"), options: options)
  }

  @Test(arguments: ["localhost", "127.0.0.1"])
  func `A trusted certificate for the name or the address`(host: String) async throws {
    let certificate = try await TestCertificate(names: "DNS:localhost,IP:127.0.0.1")
    let ingest = RTMPIngest(host: "127.0.0.1", port: 0, tls: certificate.serverContext)
    let publisher = try publisher(host, try await ingest.start(), trusting: certificate.pem)
    let facts = try await publisher.open(limits: StageLimits(deadline: soon()))
    #expect(facts.tls?.issuer == "Airworthy, Test Root")
    #expect(facts.tls?.version == "tlsv13")
    let expiry = try #require(facts.tls?.expiry)
    let days = (Double(expiry) - Date.now.timeIntervalSince1970) / 86_400
    #expect((1.9...2.1).contains(days))

    try await publisher.publish(try StreamKey("key"), until: soon())
    let picture: [UInt8] = [0x17, 1, 0, 0, 0] + [UInt8](repeating: 0xA5, count: 100_000)
    for index in 0..<20 {
      try publisher.send(.video, timestamp: UInt32(index * 40), body: picture)
    }
    #expect(await eventually { ingest.streams.first?.videoBytes == UInt64(20 * picture.count) })
    #expect(
      await eventually { publisher.statistics.sentBytes == ingest.streams.first?.receivedBytes }
    )
    await publisher.close(until: soon())
    #expect(publisher.failure?.cause == .closedByCaller)
    #expect(await eventually { ingest.streams.first?.end != nil })
    await ingest.stop()
  }

  @Test func `A certificate that nobody signed`() async throws {
    let certificate = try await TestCertificate(names: "DNS:localhost")
    let server = try await ScriptedServer(.handshake, tls: certificate.serverContext)
    let publisher = try publisher("localhost", server.port)
    await #expect(
      throws: RTMPFailure(.tls, .tls(.untrustedCertificate("certificate verify failed")))
    ) { try await publisher.open(limits: StageLimits(deadline: soon())) }
  }

  @Test(arguments: ["localhost", "127.0.0.1"])
  func `A certificate for another name`(host: String) async throws {
    let certificate = try await TestCertificate(names: "DNS:other.example")
    let server = try await ScriptedServer(.handshake, tls: certificate.serverContext)
    let publisher = try publisher(host, server.port, trusting: certificate.pem)
    await #expect(throws: RTMPFailure(.tls, .tls(.wrongName))) {
      try await publisher.open(limits: StageLimits(deadline: soon()))
    }
  }

  @Test func `A server without TLS`() async throws {
    let web = try await ScriptedServer(
      .bytes(Array("HTTP/1.1 400 Bad Request\r\n\r\n".utf8), thenCloses: true)
    )
    let publisher = try publisher("127.0.0.1", web.port)
    await #expect(throws: RTMPFailure(.tls, .tls(.notTLS))) {
      try await publisher.open(limits: StageLimits(deadline: soon()))
    }
  }

  @Test func `A server that closes at the client's hello`() async throws {
    let ingest = RTMPIngest()
    let publisher = try publisher("127.0.0.1", try await ingest.start())
    await #expect(throws: RTMPFailure(.tls, .tls(.closed))) {
      try await publisher.open(limits: StageLimits(deadline: soon()))
    }
    await ingest.stop()
  }

  @Test func `Trust roots that are no certificates are told as such`() async throws {
    let server = try await ScriptedServer(.silence)
    let publisher = try publisher("127.0.0.1", server.port, trusting: Array("nonsense".utf8))
    let failure = await #expect(throws: RTMPFailure.self) {
      try await publisher.open(limits: StageLimits(deadline: soon()))
    }
    #expect(failure?.stage == .tls)
  }
}
