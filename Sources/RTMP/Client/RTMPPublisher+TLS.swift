import NIOCore
import NIOSSL

extension RTMPPublisher {
  /// Shakes hands over TLS 1.2 or later and verifies the name; nil, at once, for plain `rtmp`.
  @discardableResult
  public func secure(
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) -> TLSFacts? {
    guard url.isSecure else { return nil }
    let start = ContinuousClock.now
    let context = try clientContext()
    let host = url.host
    let _: Void = try await runStage(.tls, until: deadline) { handler, promise in
      handler.beginTLS(context, host: host, promise)
    }
    let duration = start.duration(to: .now)
    let facts = try await runStage(.tls, until: deadline) { handler, promise in
      promise.succeed(handler.tlsFacts(duration))
    }
    state.updateFacts { $0.tls = facts }
    return facts
  }

  private func clientContext() throws(RTMPFailure) -> NIOSSLContext {
    do {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = .tlsv12
      if !options.additionalTrustRoots.isEmpty {
        let roots = try NIOSSLCertificate.fromPEMBytes(options.additionalTrustRoots)
        configuration.additionalTrustRoots = [.certificates(roots)]
      }
      return try NIOSSLContext(configuration: configuration)
    } catch {
      throw RTMPFailure(.tls, .tls(.protocolError("\(error)")))
    }
  }
}

extension PublisherHandler {
  fileprivate func beginTLS(
    _ tls: NIOSSLContext,
    host: String,
    _ promise: EventLoopPromise<Void>
  ) {
    guard begin(.tls, awaiting: .tls(promise)), let context else { return }
    do {
      // An address cannot be named in SNI; it is verified against the certificate all the same.
      let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
      let handler = try NIOSSLClientHandler(context: tls, serverHostname: isAddress ? nil : host)
      try context.pipeline.syncOperations.addHandler(handler, position: .before(self))
    } catch {
      finish(.tls(TLSProblem(error)))
    }
  }

  fileprivate func tlsFacts(_ duration: Duration) -> TLSFacts {
    let pipeline = context?.pipeline.syncOperations
    let handler = try? pipeline?.handler(type: NIOSSLHandler.self)
    let certificate = handler?.peerCertificate.map { CertificateFacts($0, answers.text) }
    return TLSFacts(
      duration: duration,
      version: handler?.tlsVersion.map(String.init(describing:)),
      issuer: certificate?.issuer,
      names: certificate?.names ?? [],
      expiry: certificate?.expiry
    )
  }
}
