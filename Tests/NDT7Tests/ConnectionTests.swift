import Glibc
import NIOCore
import NIOPosix
import TestSupport
import Testing

@testable import NDT7

@Suite(.timeLimit(.minutes(1)))
struct ConnectionTests {
  private func upload(
    _ url: String,
    trusting pem: [UInt8] = [],
    lookup: @escaping NameLookup.Resolve = NameLookup.system
  ) throws -> NDT7Upload {
    var options = NDT7Options()
    options.additionalTrustRoots = pem
    var upload = NDT7Upload(to: try NDT7URL(url), options: options, lookup: lookup)
    upload.maximumBytes = 1000
    return upload
  }

  private func expect(
    _ failure: NDT7Failure,
    of upload: NDT7Upload,
    _ change: (inout NDT7Limits) -> Void = { _ in },
    location: SourceLocation = #_sourceLocation
  ) async {
    var limits = patient()
    change(&limits)
    let start = ContinuousClock.now
    await #expect(throws: failure, sourceLocation: location) {
      _ = try await upload.run(limits: limits, sample: ClientCounters.init)
    }
    #expect(start.duration(to: .now) < .seconds(20), sourceLocation: location)
  }

  @Test(arguments: [
    NDT7Failure.Cause.nameNotFound, .noAddress, .nameServerFailed, .system(errno: ENOMEM),
  ])
  func `A name without addresses`(cause: NDT7Failure.Cause) async throws {
    let upload = try upload("ws://host.invalid") { _, _ in
      .failure(NDT7Failure(.resolve, cause))
    }
    await expect(NDT7Failure(.resolve, cause), of: upload)
  }

  @Test func `A name server that never answers`() async throws {
    let upload = try upload("ws://host.invalid") { _, _ in
      sleep(30)
      return .failure(NDT7Failure(.resolve, .nameServerFailed))
    }
    await expect(NDT7Failure(.resolve, .timedOut), of: upload) {
      $0.resolve = .milliseconds(200)
    }
  }

  @Test func `A deadline that is over`() async throws {
    let upload = try upload("ws://127.0.0.1:9")
    await expect(NDT7Failure(.resolve, .timedOut), of: upload) { $0.deadline = .now }
  }

  @Test func `A port that answers nobody is a time-out, not a closed connection`() async throws {
    guard let port = DeafPort() else { throw NDT7Failure(.tcp, .noAddress) }
    let upload = try upload("ws://127.0.0.1:\(port.number)")
    await expect(NDT7Failure(.tcp, .timedOut), of: upload) { $0.tcp = .milliseconds(300) }
  }

  @Test func `A closed port`() async throws {
    guard let port = ClosedPort() else { throw NDT7Failure(.tcp, .noAddress) }
    let upload = try upload("ws://127.0.0.1:\(port.number)")
    await expect(NDT7Failure(.tcp, .connectionRefused), of: upload)
  }

  @Test func `The next address is tried`() async throws {
    let server = try await NDT7TestServer()
    let upload = try upload("ws://two.test:\(server.port)") { _, port in
      // 127.0.0.2 is this machine too, but the server listens on 127.0.0.1 alone.
      Result {
        try ["127.0.0.2", "127.0.0.1"].map { try SocketAddress(ipAddress: $0, port: port) }
      }
      .mapError { _ in NDT7Failure(.resolve, .noAddress) }
    }
    let outcome = try await upload.run(limits: patient(), sample: ClientCounters.init)
    #expect(outcome.facts.addresses == ["127.0.0.2", "127.0.0.1"])
    #expect(outcome.facts.peerAddress == "127.0.0.1")
  }

  @Test(.enabled(if: TestCertificate.isAvailable))
  func `A certificate that nobody signed`() async throws {
    let certificate = try await TestCertificate(names: "DNS:localhost")
    let server = try await NDT7TestServer(tls: certificate.serverContext)
    let upload = try upload(server.url(host: "localhost"))
    await expect(NDT7Failure(.tls, .tls(.untrustedCertificate)), of: upload)
  }

  @Test(.enabled(if: TestCertificate.isAvailable), arguments: ["localhost", "127.0.0.1"])
  func `A certificate for another name`(host: String) async throws {
    let certificate = try await TestCertificate(names: "DNS:other.example")
    let server = try await NDT7TestServer(tls: certificate.serverContext)
    let upload = try upload(server.url(host: host), trusting: certificate.pem)
    await expect(NDT7Failure(.tls, .tls(.wrongName)), of: upload)
  }

  @Test(arguments: [
    ("HTTP/1.1 400 Bad Request\r\n\r\n", true, TLSProblem.notTLS), ("", true, .closed),
  ])
  func `A server without TLS`(answer: String, closes: Bool, problem: TLSProblem) async throws {
    let server = try await RawServer(answer, thenCloses: closes)
    await expect(NDT7Failure(.tls, .tls(problem)), of: try upload("wss://127.0.0.1:\(server.port)"))
  }

  @Test func `A server that never answers the TLS hello`() async throws {
    let server = try await RawServer("")
    await expect(
      NDT7Failure(.tls, .timedOut),
      of: try upload("wss://127.0.0.1:\(server.port)")
    ) { $0.tls = .milliseconds(300) }
  }
}
