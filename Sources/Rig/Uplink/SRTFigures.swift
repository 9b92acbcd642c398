/// What libsrt counted in a run at a stream's own pace; shares are of the packets handed to it.
public struct SRTFigures: Codable, Sendable, Equatable {
  /// The latency that was agreed on.
  public var latencyMs: Double?
  /// The shortest round trip.
  public var rttMinMs: Double?
  /// The longest round trip of 95 % of the readings.
  public var rttP95Ms: Double?
  /// The longest round trip.
  public var rttMaxMs: Double?
  /// Sent again.
  public var retransmittedShare: Double
  /// Given up by the sender as too late, or refused because its buffer was full.
  public var droppedShare: Double
  /// Reported lost by the ingest; a packet reported twice counts twice.
  public var lostShare: Double
  /// Still unacknowledged when the run had settled.
  public var unacknowledgedShare: Double
  /// Packets that were probably not repaired within the latency: the ingest passes over what comes
  /// too late, and says nothing of it.
  public var unrepairedPackets: Double

  /// Figures.
  public init(
    latencyMs: Double?,
    rttMinMs: Double?,
    rttP95Ms: Double?,
    rttMaxMs: Double?,
    retransmittedShare: Double,
    droppedShare: Double,
    lostShare: Double,
    unacknowledgedShare: Double,
    unrepairedPackets: Double
  ) {
    self.latencyMs = latencyMs
    self.rttMinMs = rttMinMs
    self.rttP95Ms = rttP95Ms
    self.rttMaxMs = rttMaxMs
    self.retransmittedShare = retransmittedShare
    self.droppedShare = droppedShare
    self.lostShare = lostShare
    self.unacknowledgedShare = unacknowledgedShare
    self.unrepairedPackets = unrepairedPackets
  }
}
