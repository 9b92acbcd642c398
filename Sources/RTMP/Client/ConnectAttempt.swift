import NIOCore

/// One try to reach one address.
public struct ConnectAttempt: Sendable, Equatable {
  /// The IP address tried.
  public let address: String
  /// Its family.
  public let family: AddressFamily
  /// The TCP port tried.
  public let port: Int
  /// How long it took to succeed or fail.
  public let duration: Duration
  /// Why it failed; nil where it succeeded.
  public let failure: RTMPFailure.Cause?
}

extension ConnectAttempt {
  init(
    _ address: SocketAddress,
    since start: ContinuousClock.Instant,
    failure: RTMPFailure.Cause?
  ) {
    self.init(
      address: address.ipAddress ?? "",
      family: address.protocol == .inet6 ? .ipv6 : .ipv4,
      port: address.port ?? 0,
      duration: start.duration(to: .now),
      failure: failure
    )
  }
}
