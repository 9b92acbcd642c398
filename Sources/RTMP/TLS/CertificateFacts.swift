/// What a server's certificate says of itself; texts are harmless to show.
public struct CertificateFacts: Sendable, Equatable {
  /// Organisation and name of who signed it.
  public let issuer: String?
  /// The names that it is for, such as `*.example.com`.
  public let names: [String]
  /// From when it is valid, in seconds since 1970.
  public let beginning: Int64
  /// Until when it is valid, in seconds since 1970.
  public let expiry: Int64
}
