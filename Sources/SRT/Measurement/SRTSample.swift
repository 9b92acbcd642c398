internal import CSRT

/// A reading of a connection's counters: totals since the start of the run, buffers as they stand.
///
/// libsrt's estimate of the bandwidth (`mbpsBandwidth`) is left out: it is wrong by up to ten times
/// on mobile links (libsrt issues 498, 1096, 2926).
public struct SRTSample: Sendable, Equatable {
  /// Seconds since the start of the run.
  public var time: Double
  /// The smoothed round trip (`msRTT`); an assumption until the first acknowledgement.
  public var rttMs: Double
  /// Packets on their way (`pktFlightSize`).
  public var flightPackets: Int
  /// Packets that the server has not acknowledged (`pktSndBuf`).
  public var queuedPackets: Int
  /// The same in bytes, headers included (`byteSndBuf`).
  public var queuedBytes: Int
  /// The same as time of the stream (`msSndBuf`): SRT's like of OBS's send queue.
  public var queueMs: Double
  /// Packets that the sender gave up as too late, reckoned from their bytes: `pktSndDropTotal` of
  /// libsrt 1.5.1 counts how often it gave up, whatever the number of packets.
  public var droppedPackets: Int
  /// The same in bytes, with a header for each count of `pktSndDropTotal` (`byteSndDropTotal`).
  public var droppedBytes: UInt64
  /// Packets sent again (`pktRetransTotal`).
  public var retransmittedPackets: Int
  /// Packets that the server reported lost (`pktSndLossTotal`), repeated reports included.
  public var lostPackets: Int
  /// Packets sent for the first time (`pktSentUniqueTotal`).
  public var sentPackets: Int
  /// The same in bytes, headers included (`byteSentUniqueTotal`).
  public var sentBytes: UInt64
  /// Acknowledgements that came in since connecting (`pktRecvACKTotal`).
  public var acknowledgements: Int

  /// A reading.
  public init(
    time: Double,
    rttMs: Double,
    flightPackets: Int = 0,
    queuedPackets: Int = 0,
    queuedBytes: Int = 0,
    queueMs: Double = 0,
    droppedPackets: Int = 0,
    droppedBytes: UInt64 = 0,
    retransmittedPackets: Int = 0,
    lostPackets: Int = 0,
    sentPackets: Int = 0,
    sentBytes: UInt64 = 0,
    acknowledgements: Int = 0
  ) {
    self.time = time
    self.rttMs = rttMs
    self.flightPackets = flightPackets
    self.queuedPackets = queuedPackets
    self.queuedBytes = queuedBytes
    self.queueMs = queueMs
    self.droppedPackets = droppedPackets
    self.droppedBytes = droppedBytes
    self.retransmittedPackets = retransmittedPackets
    self.lostPackets = lostPackets
    self.sentPackets = sentPackets
    self.sentBytes = sentBytes
    self.acknowledgements = acknowledgements
  }

  init(_ stats: airworthy_srt_stats, time: Double) {
    self.init(
      time: time,
      rttMs: stats.msRTT,
      flightPackets: Int(stats.pktFlightSize),
      queuedPackets: Int(stats.pktSndBuf),
      queuedBytes: Int(stats.byteSndBuf),
      queueMs: Double(stats.msSndBuf),
      droppedPackets: Self.droppedPackets(stats),
      droppedBytes: stats.byteSndDropTotal,
      retransmittedPackets: Int(stats.pktRetransTotal),
      lostPackets: Int(stats.pktSndLossTotal),
      sentPackets: Int(stats.pktSentUniqueTotal),
      sentBytes: stats.byteSentUniqueTotal,
      acknowledgements: Int(stats.pktRecvACKTotal)
    )
  }

  /// The same reading with the totals of an earlier one left out.
  func counted(from origin: SRTSample) -> SRTSample {
    var sample = self
    sample.droppedPackets = max(0, droppedPackets - origin.droppedPackets)
    sample.droppedBytes -= min(droppedBytes, origin.droppedBytes)
    sample.retransmittedPackets = max(0, retransmittedPackets - origin.retransmittedPackets)
    sample.lostPackets = max(0, lostPackets - origin.lostPackets)
    sample.sentPackets = max(0, sentPackets - origin.sentPackets)
    sample.sentBytes -= min(sentBytes, origin.sentBytes)
    return sample
  }

  /// All messages are of one size, so the bytes tell how many they are, where the header's size is
  /// read from what was sent.
  static func droppedPackets(_ stats: airworthy_srt_stats) -> Int {
    let counted = Double(stats.pktSndDropTotal)
    let message = Double(NullPackets.messageBytes)
    guard stats.pktSentUniqueTotal > 0 else { return Int(stats.pktSndDropTotal) }
    let header = Double(stats.byteSentUniqueTotal) / Double(stats.pktSentUniqueTotal) - message
    let packets = (Double(stats.byteSndDropTotal) - counted * header) / message
    return max(Int(stats.pktSndDropTotal), Int(packets.rounded()))
  }
}
