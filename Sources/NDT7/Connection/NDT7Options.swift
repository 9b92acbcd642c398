/// How this client presents itself and whom it trusts.
public struct NDT7Options: Sendable, Equatable {
  /// What the client calls itself, as M-Lab asks of every client.
  public var userAgent = "airworthy"
  /// Certificates in PEM trusted besides the system's.
  public var additionalTrustRoots: [UInt8] = []

  /// The defaults.
  public init() {}
}
