/// What the way to an ingest gave.
public struct UplinkMeasurement: Codable, Sendable, Equatable {
  /// What carries this share of its cap carries the cap, and may carry more.
  public static let cappedShare = 0.97

  /// The ingest, without a key.
  public var ingest: String
  /// How it was sent over.
  public var `protocol`: UplinkProtocol
  /// The furthest rung that was reached.
  public var reached: UplinkRung
  /// Why it went no further; nil where all went well.
  public var failure: UplinkFailure?
  /// What each rung of the way there has shown; nil where the test began nowhere.
  public var reach: IngestReach?
  /// Whether media was published, or the ingest was only connected to.
  public var published: Bool
  /// The address that answered.
  public var address: String?
  /// From the first packet to an open TCP connection.
  public var connectMs: Double?
  /// Bytes that the peer's kernel acknowledged, over the time measured.
  public var goodputKbps: Double?
  /// The most that the fast phase sent; a goodput near it is a lower bound.
  public var capKbps: Double?
  /// 95 % of the whole seconds carried no less.
  public var p5Kbps: Double?
  /// The slowest whole second.
  public var worstSecondKbps: Double?
  /// The standard deviation of the whole seconds over their mean.
  public var variation: Double?
  /// The same of fifths of a second, of those in which a queue stood before the link; nil where hardly
  /// any did.
  public var fifthsVariation: Double?
  /// The longest time in which nothing was acknowledged while media waited.
  public var longestStallMs: Double?
  /// What limited the fast phase; nil where the kernel does not tell.
  public var limits: UplinkLimits?
  /// The median of the smoothed round trip while the link was filled: with the queue that this causes.
  public var rttMs: Double?
  /// The shortest round trip seen.
  public var minRttMs: Double?
  /// Bytes sent again.
  public var retransmittedBytes: UInt64?
  /// Bytes acknowledged in the whole run.
  public var ackedBytes: UInt64?
  /// Bytes that the ingest itself says it has read (RTMP Acknowledgement); nil where it sends none.
  public var rtmpAckedBytes: UInt64?
  /// The most bytes between two of these; nil where it sends none.
  public var rtmpAckStepBytes: UInt64?
  /// The kernel's congestion control, such as `cubic`.
  public var congestionControl: String?
  /// The time measured.
  public var seconds: Double
  /// What each whole second of the time measured carried.
  public var timeline: [UplinkSecond]
  /// All bytes that the run put on the wire as TCP payload, those sent again included.
  public var sentBytes: UInt64?
  /// The last run at a stream's own pace, which decides; nil where none was made.
  public var paced: PacedRun?
  /// All runs at a stream's own pace, each slower than the one that failed before it.
  public var pacedRuns: [PacedRun]
  /// What the handshake with an SRT ingest agreed on; nil for other protocols.
  public var srt: SRTLink?
  /// What an ndt7 server says; nil for other protocols.
  public var ndt7: NDT7Link?
  /// The keys that are null, each with the reason.
  public var notMeasured: [String: String]

  /// An empty measurement of an ingest.
  public init(ingest: String) {
    self.ingest = ingest
    self.protocol = UplinkProtocol(address: ingest)
    self.reached = .none
    self.published = false
    self.seconds = 0
    self.timeline = []
    self.pacedRuns = []
    self.notMeasured = [:]
  }
}
