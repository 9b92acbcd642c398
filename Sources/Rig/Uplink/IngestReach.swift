/// What reaching an ingest has shown, rung by rung; a rung that was not reached is null.
public struct IngestReach: Codable, Sendable, Equatable {
  /// The name or address that was asked for.
  public var host: String
  /// The TCP port that was asked for.
  public var port: Int
  /// How long the name took to resolve.
  public var resolveMs: Double?
  /// Its IPv4 addresses (A).
  public var ipv4: [String]
  /// Its IPv6 addresses (AAAA).
  public var ipv6: [String]
  /// The tries to connect in their order, those to the other family and port after the rest.
  public var attempts: [ReachAttempt]
  /// The TLS connection and its certificate; nil for plain RTMP.
  public var tls: IngestTLS?
  /// How long RTMP's own handshake took.
  public var handshakeMs: Double?
  /// How long the answer to `connect` took.
  public var applicationMs: Double?
  /// What the server calls itself, such as `FMS/3,0,1,123`.
  public var server: String?
  /// The codecs beyond H.264 that the answer to `connect` names (enhanced RTMP), as FourCC; nil where
  /// there was no answer.
  public var codecs: [String]?
  /// What RTMPS at port 443 of the same host gave; nil where it was not tried.
  public var rtmps: RTMPSAlternative?

  /// A host of which nothing is known yet.
  public init(host: String, port: Int) {
    self.host = host
    self.port = port
    self.ipv4 = []
    self.ipv6 = []
    self.attempts = []
  }
}
