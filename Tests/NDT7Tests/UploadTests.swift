import NIOSSL
import Testing

@testable import NDT7

@Suite(.serialized, .timeLimit(.minutes(1)))
struct UploadTests {
  private func upload(
    to url: String,
    _ options: NDT7Options = NDT7Options(),
    for duration: Duration = .milliseconds(900)
  ) throws -> NDT7Upload {
    var upload = NDT7Upload(to: try NDT7URL(url), options: options)
    upload.duration = duration
    return upload
  }

  private func checkCounts(
    _ outcome: NDT7Outcome<ClientCounters>,
    _ server: NDT7TestServer
  ) throws {
    let seen = server.log.all
    let counted = try #require(outcome.samples.last?.value.ackedData)
    let received = try #require(seen.kernelBytes)
    #expect(outcome.end == .confirmed)
    #expect(counted == received)
    #expect(outcome.payloadBytes == server.log.payloadBytes)
    #expect(seen.closeCode == 1000)
    let last = try #require(outcome.measurements.last)
    let said = try #require(last.receivedBytes)
    #expect(abs(Double(said) - Double(counted)) <= 0.01 * Double(counted))
    #expect(last.applicationBytes == outcome.payloadBytes)
    #expect(outcome.measurements.count == seen.measurementsSent)
  }

  @Test func `The kernel's count at both ends is the same`() async throws {
    let server = try await NDT7TestServer()
    let outcome = try await upload(to: server.url())
      .run(limits: patient(), sample: ClientCounters.init)
    try checkCounts(outcome, server)
    let request = try #require(outcome.samples.last?.value.ackedData) - outcome.frameBytes
    #expect((100..<600).contains(request), "the HTTP request and the Close")
    #expect(outcome.facts.peerAddress == "127.0.0.1")
    #expect(outcome.facts.tlsDuration == nil)
  }

  @Test(.enabled(if: TestCertificate.isAvailable))
  func `The same over TLS, where records add to the bytes`() async throws {
    let certificate = try await TestCertificate(names: "DNS:localhost")
    let server = try await NDT7TestServer(tls: certificate.serverContext)
    var options = NDT7Options()
    options.additionalTrustRoots = certificate.pem
    let outcome = try await upload(to: server.url(host: "localhost"), options)
      .run(limits: patient(), sample: ClientCounters.init)
    try checkCounts(outcome, server)
    #expect(outcome.facts.tlsDuration != nil)
    let acked = Double(try #require(outcome.samples.last?.value.ackedData))
    #expect((1.0005...1.01).contains(acked / Double(outcome.frameBytes)))
  }

  @Test func `Messages grow as the specification says, each under a mask of its own`()
    async throws
  {
    let server = try await NDT7TestServer()
    let outcome = try await upload(to: server.url())
      .run(limits: patient(), sample: ClientCounters.init)
    let seen = server.log.all
    var size = 1 << 13
    var total = 0
    for length in seen.messageLengths {
      if size < 1 << 20, size <= total / 16 { size *= 2 }
      #expect(length == size)
      total += length
    }
    #expect(seen.messageLengths.count > 16)
    #expect(seen.framesWithoutMask == 0)
    // A random key comes twice among n with a probability of n²/2³³.
    #expect(seen.maskKeys.count >= seen.messageLengths.count)
    #expect(seen.pongs.allSatisfy { $0 == "still there?" })
    #expect(outcome.payloadBytes == UInt64(total))
  }

  @Test func `The socket is sampled all the time, and little waits in this process`() async throws {
    let server = try await NDT7TestServer()
    let outcome = try await upload(to: server.url())
      .run(limits: patient(), sample: ClientCounters.init)
    let samples = outcome.samples
    #expect(samples.count >= 3)
    for (earlier, later) in zip(samples, samples.dropFirst()) {
      #expect(earlier.instant <= later.instant)
      #expect(earlier.value.ackedBytes <= later.value.ackedBytes)
    }
    #expect(samples.allSatisfy { (0...UploadPacing.pieceBytes * 2 + 14).contains($0.unsentBytes) })
    #expect(samples.last?.unsentBytes == 0)
    let first = try #require(samples.first)
    #expect(first.instant >= outcome.start)
    #expect(outcome.start.duration(to: outcome.stop) >= .milliseconds(900))
  }

  @Test func `A closure that cannot read the socket leaves no samples`() async throws {
    let server = try await NDT7TestServer()
    var upload = try upload(to: server.url())
    upload.maximumBytes = 1
    let outcome = try await upload.run(limits: patient()) { _ in nil as Int? }
    #expect(outcome.samples.isEmpty)
    #expect(outcome.end == .confirmed)
  }

  @Test(arguments: [1, 125, 126, 8192, 65_535, 65_536, 300_000, 3_000_001])
  func `No more bytes than allowed, to the byte`(bytes: UInt64) async throws {
    let server = try await NDT7TestServer()
    var upload = try upload(to: server.url(), for: .seconds(40))
    upload.maximumBytes = bytes
    let outcome = try await upload.run(limits: patient(), sample: ClientCounters.init)
    #expect(outcome.payloadBytes == bytes)
    try checkCounts(outcome, server)
  }

  @Test func `A server that does not answer the Close`() async throws {
    let server = try await NDT7TestServer(ServerBehaviour(conduct: .rude))
    var limits = patient()
    limits.closing = .milliseconds(300)
    let start = ContinuousClock.now
    let outcome = try await upload(to: server.url(), for: .milliseconds(200))
      .run(limits: limits, sample: ClientCounters.init)
    #expect(outcome.end == .unconfirmed)
    #expect(start.duration(to: .now) < .seconds(20))
    #expect(outcome.samples.count >= 3)
  }

  @Test func `A deadline in the midst of closing loses nothing`() async throws {
    let server = try await NDT7TestServer(ServerBehaviour(conduct: .rude))
    var limits = NDT7Limits(deadline: .now + .seconds(3))
    limits.closing = .seconds(60)
    let outcome = try await upload(to: server.url(), for: .milliseconds(200))
      .run(limits: limits, sample: ClientCounters.init)
    #expect(outcome.end == .unconfirmed)
  }

  /// The server reads no more, so that no Close of ours can come first, and begins after us.
  @Test(arguments: [(1900, 2000), (1500, 500)])
  func `A server may close first when its own time is over`(
    serverMs: Int,
    clientMs: Int
  ) async throws {
    var behaviour = ServerBehaviour(conduct: .deaf)
    behaviour.duration = .milliseconds(serverMs)
    let server = try await NDT7TestServer(behaviour)
    let outcome = try await upload(to: server.url(), for: .milliseconds(clientMs))
      .run(limits: patient(), sample: ClientCounters.init)
    #expect(outcome.end == .byServer)
  }

  @Test func `The token and the client's name reach the server`() async throws {
    var behaviour = ServerBehaviour()
    behaviour.token = "right"
    let server = try await NDT7TestServer(behaviour)
    var options = NDT7Options()
    options.userAgent = "airworthy/1.2"
    var upload = try upload(to: server.url(token: "right"), options)
    upload.maximumBytes = 1000
    let outcome = try await upload.run(limits: patient(), sample: ClientCounters.init)
    #expect(outcome.end == .confirmed)
    #expect(server.log.all.target == "/ndt/v7/upload?access_token=right")
    #expect(server.log.all.userAgent == "airworthy/1.2")
  }
}
