/// One try to connect to one address.
public struct ReachAttempt: Codable, Sendable, Equatable {
  /// The IP address.
  public var address: String
  /// `ipv4` or `ipv6`.
  public var family: String
  /// The TCP port.
  public var port: Int
  /// How long it took to succeed or fail.
  public var ms: Double
  /// `refused`, `timed_out`, `unreachable`, `reset` or `failed`; nil where it succeeded.
  public var error: String?

  /// A try.
  public init(address: String, family: String, port: Int, ms: Double, error: String?) {
    self.address = address
    self.family = family
    self.port = port
    self.ms = ms
    self.error = error
  }
}
