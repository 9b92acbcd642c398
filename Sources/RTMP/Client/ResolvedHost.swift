import NIOCore

/// What the resolver said of a host, in the order in which connecting tries it.
public struct ResolvedHost: Sendable, Equatable {
  /// The name that was asked for.
  public let host: String
  /// How long the answer took.
  public let duration: Duration
  let socketAddresses: [SocketAddress]

  /// IPv4 addresses (A records).
  public var ipv4: [String] { addresses(of: .inet) }

  /// IPv6 addresses (AAAA records).
  public var ipv6: [String] { addresses(of: .inet6) }

  private func addresses(of family: NIOBSDSocket.ProtocolFamily) -> [String] {
    socketAddresses.filter { $0.protocol == family }.compactMap(\.ipAddress)
  }
}
