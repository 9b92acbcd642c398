import NIOCore
import Testing

@testable import RTMP

/// From names to connections.
@Suite(.timeLimit(.minutes(1)))
struct PublisherAddressTests {
  private func publisher(
    port: Int,
    _ lookup: @escaping NameLookup.Resolve
  ) throws -> RTMPPublisher {
    RTMPPublisher(
      url: try RTMPURL("rtmp://ingest.example:\(port)/live"),
      options: PublisherOptions(),
      lookup: lookup
    )
  }

  @Test(arguments: [.nameNotFound, .noAddress, .nameServerFailed] as [RTMPFailure.Cause])
  func `The resolver's refusals pass through`(cause: RTMPFailure.Cause) async throws {
    let publisher = try publisher(port: 1) { _, _ in .failure(RTMPFailure(.resolve, cause)) }
    await #expect(throws: RTMPFailure(.resolve, cause)) {
      try await publisher.open(limits: StageLimits(deadline: soon()))
    }
    #expect(publisher.facts.resolved == nil)
  }

  @Test func `Addresses are tried one after the other, and each try is told`() async throws {
    let server = try await ScriptedServer(.handshake) { $1.behave($0) }
    let publisher = try publisher(port: server.port) { _, port in
      Result {
        try ["127.0.0.2", "::1", "127.0.0.1", "127.0.0.3"].map {
          try SocketAddress(ipAddress: $0, port: port)
        }
      }.mapError { _ in RTMPFailure(.resolve, .noAddress) }
    }
    let facts = try await publisher.open(limits: StageLimits(deadline: soon()))
    #expect(facts.resolved?.ipv4 == ["127.0.0.2", "127.0.0.1", "127.0.0.3"])
    #expect(facts.resolved?.ipv6 == ["::1"])
    #expect(facts.tcp?.attempts.map(\.address) == ["127.0.0.2", "::1", "127.0.0.1"])
    #expect(facts.tcp?.attempts.first?.failure == .connectionRefused)
    #expect(facts.tcp?.attempts.last?.failure == nil)
    #expect(facts.tcp?.peerAddress == "127.0.0.1")
    #expect(facts.tcp?.duration != nil)
    await publisher.close(until: soon())
  }

  @Test func `An address that never answers leaves time for the next`() async throws {
    let listener = try FullListener()
    let publisher = try publisher(port: listener.port) { _, port in
      Result {
        try ["127.0.0.1", "127.0.0.2"].map { try SocketAddress(ipAddress: $0, port: port) }
      }.mapError { _ in RTMPFailure(.resolve, .noAddress) }
    }
    try await publisher.resolve(until: soon())
    await #expect(throws: RTMPFailure(.tcp, .connectionRefused)) {
      try await publisher.connectTCP(until: soon(.seconds(6)))
    }
    #expect(
      publisher.facts.tcp?.attempts.map(\.failure) == [.timedOut, .connectionRefused]
    )
  }

  @Test func `The system's resolver knows localhost, IPv4 first`() async throws {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://localhost/live"))
    let resolved = try await publisher.resolve(until: soon())
    #expect(resolved.host == "localhost")
    #expect(resolved.ipv4 == ["127.0.0.1"])
    #expect(resolved.socketAddresses.first?.ipAddress == "127.0.0.1")
    #expect(resolved.socketAddresses.allSatisfy { $0.port == 1935 })
  }

  @Test func `An IPv6 literal is its own address`() async throws {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://[2001:db8::1]:1/live"))
    let resolved = try await publisher.resolve(until: soon())
    #expect(resolved.ipv6 == ["2001:db8::1"])
    #expect(resolved.ipv4.isEmpty)
  }
}
