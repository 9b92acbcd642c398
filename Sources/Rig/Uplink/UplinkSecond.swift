/// One second of an upload.
public struct UplinkSecond: Codable, Sendable, Equatable {
  /// Seconds since the start of media.
  public var second: Int
  /// What was acknowledged in it.
  public var ackedKbps: Double
  /// The smoothed round trip at its end.
  public var rttMs: Double
  /// Bytes sent again in it.
  public var retransmittedBytes: UInt64

  /// A second as counted.
  public init(second: Int, ackedKbps: Double, rttMs: Double, retransmittedBytes: UInt64) {
    self.second = second
    self.ackedKbps = ackedKbps
    self.rttMs = rttMs
    self.retransmittedBytes = retransmittedBytes
  }
}
