/// The family of an IP address.
public enum AddressFamily: String, Sendable, CaseIterable {
  /// Version 4.
  case ipv4
  /// Version 6.
  case ipv6
}
