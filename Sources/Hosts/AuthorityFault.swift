/// Why a text is not the `host[:port]` part of an address.
public enum AuthorityFault: Error, Equatable, Sendable {
  /// `user:password@` before the host.
  case credentials
  /// No host name or address.
  case missingHost
  /// Neither a host name nor an IP address.
  case invalidHost
  /// A colon without a port.
  case emptyPort
  /// A port that is not a number from 1 to 65535.
  case invalidPort
}
