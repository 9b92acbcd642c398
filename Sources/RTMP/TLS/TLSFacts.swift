/// What the TLS handshake has shown; another issuer than usual means that TLS is intercepted.
public struct TLSFacts: Sendable, Equatable {
  /// How long the TLS handshake took.
  public let duration: Duration
  /// Such as `TLSv1.3`.
  public let version: String?
  /// Organisation and name of who signed the certificate.
  public let issuer: String?
  /// The names that the certificate is for, such as `*.example.com`.
  public let names: [String]
  /// When the certificate expires, in seconds since 1970.
  public let expiry: Int64?
}
