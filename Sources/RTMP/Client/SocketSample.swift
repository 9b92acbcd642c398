/// The kernel's view and the publisher's at one instant.
public struct SocketSample<Value: Sendable>: Sendable {
  /// When it was taken.
  public let instant: ContinuousClock.Instant
  /// What the caller read from the socket.
  public let value: Value
  /// The publisher's own counters.
  public let statistics: PublisherStatistics
  /// Bytes on the wire's side of TLS that the kernel has not taken, to the byte.
  public let unsentBytes: Int
}
