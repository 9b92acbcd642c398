/// How likely SRT is to have repaired its losses in time: it can send a packet again as often as a
/// round trip goes into the latency, and each time may lose it again.
public struct SRTRepair: Sendable, Equatable {
  /// Packets that were sent for the first time.
  public var packets: Double
  /// Packets reported lost as a share of those, repetitions included.
  public var lostShare: Double
  /// Packets sent again as a share of those.
  public var retransmittedShare: Double
  /// The round trip in milliseconds.
  public var rttMs: Double
  /// The latency in milliseconds.
  public var latencyMs: Double

  /// A run's figures.
  public init(
    packets: Double,
    lostShare: Double,
    retransmittedShare: Double,
    rttMs: Double,
    latencyMs: Double
  ) {
    self.packets = packets
    self.lostShare = lostShare
    self.retransmittedShare = retransmittedShare
    self.rttMs = rttMs
    self.latencyMs = latencyMs
  }

  /// Packets that were probably lost for good, if each is lost on its own.
  public var unrepairedPackets: Double {
    let numbers = [packets, lostShare, retransmittedShare, rttMs, latencyMs]
    guard numbers.allSatisfy(\.isFinite), packets > 0, lostShare > 0, rttMs >= 0 else { return 0 }
    let risk = min(lostShare / (1 + max(0, retransmittedShare)), 1)
    guard rttMs > 0 else { return latencyMs > 0 ? 0 : packets * risk }
    let attempts = min(max(0, (latencyMs / rttMs).rounded(.down)), 100)
    var missing = packets * risk
    for _ in 0..<Int(attempts) { missing *= risk }
    return missing
  }
}
