/// Why TLS failed.
public enum TLSProblem: Equatable, Sendable {
  /// The certificate is expired, or signed by nobody this system trusts.
  case untrustedCertificate
  /// The certificate is for another name.
  case wrongName
  /// What answered does not speak TLS.
  case notTLS
  /// The peer closed during the TLS handshake.
  case closed
  /// Any other failure, in the library's words.
  case protocolError(String)
}
