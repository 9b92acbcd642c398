/// A paced run over SRT in figures, without a verdict. Shares are of the messages handed over.
public struct SRTRun: Codable, Sendable, Equatable {
  /// What was sent for the first time, as media: without headers and without what was sent again.
  public var bitrateKbps: Double?
  /// How long.
  public var seconds: Double
  /// Given up by the sender as too late, or refused because its buffer was full.
  ///
  /// A lower bound of what the viewers miss: the sender waits for 1 s at least (libsrt,
  /// SRT_TLPKTDROP_MINTHRESHOLD_MS), while the server passes over what is later than the latency and
  /// says nothing of it. Judge it with the losses and with the round trip against the latency.
  public var droppedShare: Double?
  /// Sent again.
  public var retransmittedShare: Double?
  /// Reported lost by the server; a packet reported twice counts twice.
  public var lostShare: Double?
  /// Still unacknowledged when the run had settled.
  public var unacknowledgedShare: Double?
  /// The unacknowledged stream as time, 95 % of the readings.
  public var queueP95Ms: Double?
  /// The longest queue.
  public var queueMaxMs: Double?
  /// The shortest round trip.
  public var rttMinMs: Double?
  /// The longest round trip of 95 % of the readings.
  public var rttP95Ms: Double?
  /// The longest round trip.
  public var rttMaxMs: Double?
  /// The latency that was agreed on.
  public var latencyMs: Int?

  /// The figures of a series; nil where it holds nothing to tell one from.
  public init(_ series: SRTSeries) {
    let last = series.samples.last
    let offered = series.acceptedMessages + series.refusedMessages
    func share(_ count: Int?) -> Double? {
      guard let count, offered > 0 else { return nil }
      return Double(count) / Double(offered)
    }
    seconds = series.sendingSeconds
    bitrateKbps = last.flatMap {
      let bits = Double($0.sentPackets * NullPackets.messageBytes * 8)
      return series.sendingSeconds > 0 ? bits / series.sendingSeconds / 1000 : nil
    }
    droppedShare = share(last.map { $0.droppedPackets + series.refusedMessages })
    retransmittedShare = share(last?.retransmittedPackets)
    lostShare = share(last?.lostPackets)
    unacknowledgedShare = share(last?.queuedPackets)
    let queues = series.samples.map(\.queueMs).sorted()
    queueP95Ms = Self.p95(queues)
    queueMaxMs = queues.last
    let rtts = series.measuredRTTs.sorted()
    rttMinMs = rtts.first
    rttP95Ms = Self.p95(rtts)
    rttMaxMs = rtts.last
    latencyMs = series.latencyMs
  }

  /// The nearest rank.
  private static func p95(_ sorted: [Double]) -> Double? {
    guard !sorted.isEmpty else { return nil }
    return sorted[max(0, Int((0.95 * Double(sorted.count)).rounded(.up)) - 1)]
  }
}
