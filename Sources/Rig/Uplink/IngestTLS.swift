/// The TLS connection to an ingest, or the certificate that kept it from being made.
public struct IngestTLS: Codable, Sendable, Equatable {
  /// Such as `TLSv1.3`; nil where the handshake failed.
  public var version: String?
  /// How long the handshake took; nil where it failed.
  public var handshakeMs: Double?
  /// Organisation and name of who signed the certificate.
  public var issuer: String?
  /// The names that the certificate is for.
  public var names: [String]
  /// From when the certificate is valid, as a date of ISO 8601; nil where it was not looked at.
  public var begins: String?
  /// Until when it is valid.
  public var expires: String?
  /// Days until then at the time of the test; negative after it.
  public var expiresInDays: Double?

  /// A connection of which nothing is known.
  public init() { names = [] }
}
