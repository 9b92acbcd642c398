import NIOCore
import NIOSSL

extension Connector {
  /// TLS 1.2 or later, with the name verified.
  func clientContext() throws(NDT7Failure) -> NIOSSLContext {
    do {
      var configuration = TLSConfiguration.makeClientConfiguration()
      configuration.minimumTLSVersion = .tlsv12
      configuration.applicationProtocols = ["http/1.1"]
      if !options.additionalTrustRoots.isEmpty {
        let roots = try NIOSSLCertificate.fromPEMBytes(options.additionalTrustRoots)
        configuration.additionalTrustRoots = [.certificates(roots)]
      }
      return try NIOSSLContext(configuration: configuration)
    } catch {
      throw NDT7Failure(.tls, .tls(.protocolError("\(error)")))
    }
  }

  /// Lets the conversation begin: at once, or after the TLS handshake.
  func start<Answer: Sendable>(
    _ session: Session<Answer>,
    on channel: any Channel,
    _ tls: NIOSSLContext?,
    _ begin:
      @escaping @Sendable (ChannelPipeline.SynchronousOperations, Session<Answer>) throws -> Void
  ) {
    guard channel.isActive else { return session.fail(.closed) }
    let open = { (pipeline: ChannelPipeline.SynchronousOperations) in
      do { try begin(pipeline, session) } catch { session.meet(error) }
    }
    do {
      let pipeline = channel.pipeline.syncOperations
      if let tls {
        session.enter(.tls, within: limits.tls)
        // An address cannot be named in SNI; it is verified against the certificate all the same.
        let isAddress = (try? SocketAddress(ipAddress: origin.host, port: 0)) != nil
        try pipeline.addHandlers([
          NIOSSLClientHandler(context: tls, serverHostname: isAddress ? nil : origin.host),
          TLSGate(session: session, open: open),
        ])
      } else {
        open(pipeline)
      }
      try channel.syncOptions?.setOption(.autoRead, value: true)
    } catch {
      session.meet(error)
    }
  }
}
