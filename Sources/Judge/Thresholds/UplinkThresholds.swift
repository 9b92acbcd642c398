public import Rig

/// The limits of an uplink.
public struct UplinkThresholds: Sendable, Equatable {
  /// The coefficient of variation (CV) of one-second goodput up to which a link is steady.
  public let steadyCV: Threshold
  /// The coefficient of variation of one-second goodput from which no rate can be promised.
  public let unsteadyCV: Threshold
  /// The coefficient of variation of fifths of a second from which no rate can be promised.
  public let fifthsCV: Threshold
  /// The share of the mean that a steady link holds.
  public let steadyHeadroom: Threshold
  /// The share of the mean that an unsteady link holds.
  public let unsteadyHeadroom: Threshold
  /// The coefficient of variation from which a link has an unsteady one's share.
  public let headroomCV: Threshold
  /// The share of the slowest seconds that a link holds.
  public let tailHeadroom: Threshold
  /// What fifths of a second vary by, beyond the grain of their segments, from which a link has no more
  /// than the share of an uneven one.
  public let unevenFifthsCV: Threshold
  /// The share of the mean that an uneven link holds.
  public let unevenHeadroom: Threshold
  /// The share of the slowest second up to which even an unsteady link is taken to hold.
  public let worstShare: Threshold
  /// The time of a phase, in seconds, under which a promise is of low confidence.
  public let sureSeconds: Threshold
  /// The send queue in milliseconds of stream.
  public let queueMs: Limits
  /// The longest time in which nothing was acknowledged, in milliseconds.
  public let stallMs: Threshold
  /// Bytes sent again as a share of those acknowledged.
  public let retransmitShare: Threshold
  /// Bytes sent again, as a share, from which a link is one that loses.
  public let lossShare: Threshold
  /// Bytes sent again, as a share, from which losses hold a congestion control back that takes each for
  /// a full queue.
  public let cubicLossShare: Threshold
  /// The share of the time from which it was the receiver or this machine that held the test up.
  public let limitedShare: Threshold
  /// Bytes that the peer's kernel acknowledged but the ingest has not read, as a share.
  public let rtmpGapShare: Threshold
  /// The time that a certificate should still be valid, in days.
  public let certificateDays: Threshold
  /// The longest wait for addresses of a family that lead nowhere, in milliseconds.
  public let familyMs: Threshold
  /// What a test may send over a metered connection without a word, in megabytes.
  public let meteredMegabytes: Threshold
  /// What RTMP chunks, FLV tags and TLS records add to the media, as a share.
  public let overhead: Threshold
  /// What SRT's own counters may show.
  public let srt: SRTThresholds

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    steadyCV = try reader.threshold("uplink.cv.steady")
    unsteadyCV = try reader.threshold("uplink.cv.warn")
    fifthsCV = try reader.threshold("uplink.fifths_cv.warn")
    steadyHeadroom = try reader.threshold("uplink.headroom.steady")
    unsteadyHeadroom = try reader.threshold("uplink.headroom.unsteady")
    headroomCV = try reader.threshold("uplink.headroom.unsteady_cv")
    tailHeadroom = try reader.threshold("uplink.headroom.worst_seconds")
    unevenFifthsCV = try reader.threshold("uplink.headroom.uneven_fifths_cv")
    unevenHeadroom = try reader.threshold("uplink.headroom.uneven")
    worstShare = try reader.threshold("uplink.headroom.unsteady_worst_second")
    sureSeconds = try reader.threshold("uplink.seconds.sure")
    queueMs = try reader.limits("uplink.queue_ms")
    stallMs = try reader.threshold("uplink.stall_ms.warn")
    retransmitShare = try reader.threshold("uplink.retransmit_share.warn")
    lossShare = try reader.threshold("uplink.retransmit_share.clean")
    cubicLossShare = try reader.threshold("uplink.retransmit_share.cubic")
    limitedShare = try reader.threshold("uplink.limited_share.warn")
    rtmpGapShare = try reader.threshold("uplink.rtmp_gap_share.warn")
    certificateDays = try reader.threshold("uplink.certificate_days.warn")
    familyMs = try reader.threshold("uplink.family_ms.warn")
    meteredMegabytes = try reader.threshold("uplink.metered_mb.warn")
    overhead = try reader.threshold("uplink.overhead")
    srt = try SRTThresholds(&reader)
  }
}
