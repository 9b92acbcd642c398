public import Rig

/// The limits of an uplink over SRT.
public struct SRTThresholds: Sendable, Equatable {
  /// The send queue as a share of the latency.
  public let queueShare: Limits
  /// The round trip as a share of the latency.
  public let rttShare: Threshold
  /// Packets sent again as a share of those handed over.
  public let retransmitShare: Threshold
  /// Packets that were probably not repaired in time.
  public let unrepairedPackets: Threshold

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    queueShare = try reader.limits("uplink.srt.queue_share")
    rttShare = try reader.threshold("uplink.srt.rtt_share.warn")
    retransmitShare = try reader.threshold("uplink.srt.retransmit_share.warn")
    unrepairedPackets = try reader.threshold("uplink.srt.unrepaired_packets.fail")
  }
}

extension Threshold {
  /// A share of a latency as milliseconds, under the same id.
  func share(ofMs latency: Double) -> Threshold {
    Threshold(id: id, value: (value * latency).rounded(), unit: "ms", source: source)
  }
}
