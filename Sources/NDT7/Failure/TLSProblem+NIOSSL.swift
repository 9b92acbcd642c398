import NIOSSL

extension TLSProblem {
  /// BoringSSL tells its reasons in the text alone.
  init(_ error: any Error) {
    let words = String(describing: error)
    if let extra = error as? NIOSSLExtraError,
      [.failedToValidateHostname, .serverHostnameImpossibleToMatch].contains(extra)
    {
      self = .wrongName
    } else if words.contains("EOF during handshake") {
      self = .closed
    } else if words.contains("CERTIFICATE_VERIFY_FAILED") {
      self = .untrustedCertificate
    } else if case NIOSSLError.unableToValidateCertificate = error {
      self = .untrustedCertificate
    } else if ["WRONG_VERSION_NUMBER", "HTTP_REQUEST", "HTTPS_PROXY_REQUEST"]
      .contains(where: words.contains)
    {
      self = .notTLS
    } else {
      self = .protocolError(String(words.prefix(256)))
    }
  }
}
