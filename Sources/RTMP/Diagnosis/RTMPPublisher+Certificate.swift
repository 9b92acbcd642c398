import NIOCore
import NIOSSL
import NIOTLS

extension RTMPPublisher {
  /// Reads the certificate that could not be trusted, on a connection that verifies nothing and
  /// carries nothing but TLS's own handshake; nil where none is shown.
  public func inspectCertificate(
    until deadline: ContinuousClock.Instant
  ) async -> CertificateFacts? {
    guard let address = connectedAddress else { return nil }
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.certificateVerification = .none
    configuration.minimumTLSVersion = .tlsv12
    guard let context = try? NIOSSLContext(configuration: configuration) else { return nil }
    let (host, text) = (url.host, ServerText(key: nil, url: url))
    let isAddress = (try? SocketAddress(ipAddress: host, port: 0)) != nil
    return try? await SideConnection.run(
      to: address,
      stage: .tls,
      until: deadline
    ) { channel, promise in
      let tls = try NIOSSLClientHandler(context: context, serverHostname: isAddress ? nil : host)
      try channel.pipeline.syncOperations.addHandlers([tls, CertificateReader(text, promise)])
    }
  }
}

/// Reads the certificate at the end of TLS's handshake.
private final class CertificateReader: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let text: ServerText
  private let promise: EventLoopPromise<CertificateFacts>

  init(_ text: ServerText, _ promise: EventLoopPromise<CertificateFacts>) {
    self.text = text
    self.promise = promise
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    guard case .handshakeCompleted = event as? TLSUserEvent else { return }
    let handler = try? context.pipeline.syncOperations.handler(type: NIOSSLHandler.self)
    guard let certificate = handler?.peerCertificate else {
      return promise.fail(RTMPFailure(.tls, .tls(.closed)))
    }
    promise.succeed(CertificateFacts(certificate, text))
  }

  func channelInactive(context: ChannelHandlerContext) {
    promise.fail(RTMPFailure(.tls, .tls(.closed)))
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { promise.fail(error) }
}

extension CertificateFacts {
  init(_ certificate: NIOSSLCertificate, _ text: ServerText) {
    let bytes = (try? certificate.toDERBytes()) ?? []
    self.init(
      issuer: CertificateIssuer.name(certificate: bytes).map(text.harmless),
      names: CertificateNames.dnsNames(certificate: bytes).map(text.harmless),
      beginning: Int64(certificate.notValidBefore),
      expiry: Int64(certificate.notValidAfter)
    )
  }
}
