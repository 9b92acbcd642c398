/// What kept a flow from being faster, as the kernel's clocks of the connection tell
/// (`tcpi_busy_time`, `tcpi_rwnd_limited`, `tcpi_sndbuf_limited`).
public struct FlowLimits: Sendable, Equatable {
  /// Seconds with data under way.
  public var busySeconds: Double
  /// Seconds in which the receiver's window was full.
  public var receiverSeconds: Double
  /// Seconds in which this machine's socket buffer was full.
  public var socketSeconds: Double

  /// The clocks at an instant.
  public init(busySeconds: Double, receiverSeconds: Double, socketSeconds: Double) {
    self.busySeconds = busySeconds
    self.receiverSeconds = receiverSeconds
    self.socketSeconds = socketSeconds
  }

  /// What the clocks have gone on by since an earlier reading.
  public func since(_ earlier: FlowLimits) -> FlowLimits {
    FlowLimits(
      busySeconds: max(0, busySeconds - earlier.busySeconds),
      receiverSeconds: max(0, receiverSeconds - earlier.receiverSeconds),
      socketSeconds: max(0, socketSeconds - earlier.socketSeconds)
    )
  }

  /// The share of the busy time in which the receiver was the limit.
  public var receiverShare: Double { share(receiverSeconds) }

  /// The share of the busy time in which this machine's socket was the limit.
  public var socketShare: Double { share(socketSeconds) }

  /// The share of the busy time in which the network was the limit.
  public var networkShare: Double { max(0, 1 - receiverShare - socketShare) }

  private func share(_ seconds: Double) -> Double {
    busySeconds > 0 ? min(1, seconds / busySeconds) : 0
  }
}
