import SRT
import SystemCore
import Testing

/// Reaching a server, and why that fails.
@Suite(.timeLimit(.minutes(1)))
struct SRTHandshakeTests {
  private func publisher(_ port: Int, _ query: String = "") throws -> SRTPublisher {
    let publisher = try SRTPublisher(
      url: SRTURL("srt://127.0.0.1:\(port)?\(query)", convention: .libsrt)
    )
    try publisher.resolve(until: soon())
    return publisher
  }

  private func failure(
    _ port: Int,
    _ query: String = "",
    within limit: Duration = .seconds(20)
  ) throws -> SRTFailure? {
    let publisher = try publisher(port, query)
    do throws(SRTFailure) {
      try publisher.connect(until: .after(limit))
      return nil
    } catch {
      return error
    }
  }

  @Test func `A server with our passphrase takes us, with the longer latency`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse&latency=300")
    let publisher = try publisher(server.port, "passphrase=correct-horse&latency=200&pbkeylen=32")
    let facts = try publisher.connect(until: soon())
    #expect(facts.latencyMs == 300)
    #expect(facts.peerVersion == (try SRTLibrary.version()))
    #expect(facts.isEncrypted)
    #expect(facts.peerAddress == "127.0.0.1")
    #expect(facts.connectMs > 0)
    #expect(publisher.facts == facts)
  }

  @Test func `A server without encryption takes us, with our latency`() async throws {
    let server = try await LiveTransmit()
    let facts = try publisher(server.port, "latency=450").connect(until: soon())
    #expect(facts.latencyMs == 450)
    #expect(!facts.isEncrypted)
  }

  @Test(
    arguments: [
      ("&passphrase=correct-horse", "passphrase=battery-staple", .wrongPassphrase),
      ("&passphrase=correct-horse", "", .passphraseRequired),
      ("", "passphrase=battery-staple", .passphraseUnexpected),
    ] as [(String, String, SRTFailure.Cause)]
  )
  func `A passphrase that does not fit is told apart`(
    server options: String,
    caller query: String,
    cause: SRTFailure.Cause
  ) async throws {
    let server = try await LiveTransmit(options)
    #expect(try failure(server.port, query) == SRTFailure(.connect, cause))
  }

  @Test(
    arguments: [
      (1400, .rejected(.badRequest)), (1401, .rejected(.unauthorized)),
      (1403, .rejected(.forbidden)), (1404, .rejected(.notFound)), (1409, .rejected(.conflict)),
      (1402, .rejected(.overload)), (1503, .rejected(.down)), (1505, .incompatibleVersion),
      (2017, .rejectedWithCode(2017)), (2, .rejectedWithCode(2)), (8, .incompatibleVersion),
      (10, .wrongPassphrase), (11, .passphraseRequired), (13, .incompatible(reason: 13)),
    ] as [(UInt32, SRTFailure.Cause)]
  )
  func `A server's reason is told in its own terms`(code: UInt32, cause: SRTFailure.Cause) throws {
    let server = try RefusingServer(code: code)
    defer { server.stop() }
    #expect(try failure(server.port, "streamid=camera") == SRTFailure(.connect, cause))
  }

  @Test func `A port where nobody listens is told at once`() throws {
    let port = try LoopbackSocket().port
    let begin = ContinuousClock.now
    #expect(try failure(port) == SRTFailure(.connect, .refused))
    #expect(begin.duration(to: .now) < .seconds(10))
  }

  @Test func `A server that says nothing is left at the deadline`() throws {
    let silent = try LoopbackSocket()
    let begin = ContinuousClock.now
    let failure = try failure(silent.port, within: .milliseconds(700))
    #expect(failure == SRTFailure(.connect, .timedOut))
    #expect(begin.duration(to: .now) >= .milliseconds(700))
    #expect(begin.duration(to: .now) < .seconds(5))
  }

  @Test func `A name that does not exist is told`() throws {
    let url = try SRTURL("srt://no-such-host.invalid:9000", convention: .libsrt)
    let publisher = try SRTPublisher(url: url)
    do throws(SRTFailure) {
      try publisher.resolve(until: soon())
      Issue.record("resolved")
    } catch {
      #expect(error.stage == .resolve)
      // Without a name server nothing is known of the name.
      #expect([.nameNotFound, .nameServerFailed, .noAddress].contains(error.cause))
    }
  }

  @Test func `An address in digits needs no name server`() throws {
    let publisher = try SRTPublisher(url: SRTURL("srt://127.0.0.1:9", convention: .libsrt))
    #expect(try publisher.resolve(until: soon()).ipv4 == ["127.0.0.1"])
    let literal = try SRTPublisher(url: SRTURL("srt://[::1]:9", convention: .libsrt))
    #expect(try literal.resolve(until: soon()).ipv6 == ["::1"])
  }

  @Test func `Nothing is done out of order`() throws {
    let publisher = try SRTPublisher(url: SRTURL("srt://127.0.0.1:9", convention: .libsrt))
    #expect(throws: SRTFailure(.connect, .outOfOrder)) { try publisher.connect(until: soon()) }
    var series = SRTSeries()
    #expect(throws: SRTFailure(.stream, .outOfOrder)) {
      try publisher.run(for: 1, until: soon(), into: &series, frames: { nil })
    }
  }

  @Test func `IPv6 is called as well`() async throws {
    let server = try await LiveTransmit(host: "[::1]")
    let publisher = try SRTPublisher(
      url: SRTURL("srt://[::1]:\(server.port)", convention: .libsrt)
    )
    try publisher.resolve(until: soon())
    #expect(try publisher.connect(until: soon()).peerAddress == "::1")
  }
}
