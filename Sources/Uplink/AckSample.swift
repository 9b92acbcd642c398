/// A reading of a connection's counters.
public struct AckSample: Sendable, Equatable {
  /// Seconds since the start of media.
  public var time: Double
  /// Bytes that the peer's kernel has acknowledged.
  public var ackedBytes: UInt64
  /// Bytes sent again.
  public var retransmittedBytes: UInt64
  /// The smoothed round trip in milliseconds.
  public var rttMs: Double
  /// Bytes that wait: in this process and in the kernel, unacknowledged ones included.
  public var queuedBytes: Int
  /// The kernel's clocks of what limited the flow; nil where it keeps none.
  public var limits: FlowLimits?

  /// A reading.
  public init(
    time: Double,
    ackedBytes: UInt64,
    retransmittedBytes: UInt64,
    rttMs: Double,
    queuedBytes: Int,
    limits: FlowLimits? = nil
  ) {
    self.time = time
    self.ackedBytes = ackedBytes
    self.retransmittedBytes = retransmittedBytes
    self.rttMs = rttMs
    self.queuedBytes = queuedBytes
    self.limits = limits
  }
}
