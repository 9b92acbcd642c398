internal import Hosts

/// What the resolver said of a host, in the order in which connecting tries it.
public struct SRTHost: Sendable, Equatable {
  /// The name that was asked for.
  public let host: String
  /// How long the answer took, in milliseconds.
  public let milliseconds: Double
  let addresses: [HostAddress]

  /// IPv4 addresses (A records).
  public var ipv4: [String] { addresses.filter { !$0.isIPv6 }.map(\.text) }

  /// IPv6 addresses (AAAA records).
  public var ipv6: [String] { addresses.filter(\.isIPv6).map(\.text) }
}
