/// A run at the bitrate of a stream, with OBS's own rules for its send queue; over SRT, where OBS has
/// none, with what libsrt counted.
public struct PacedRun: Codable, Sendable, Equatable {
  /// The bitrate that was sent.
  public var bitrateKbps: Double
  /// How long.
  public var seconds: Double
  /// The queue before the kernel and in it, as time of the stream, 95 % of the samples.
  public var queueP95Ms: Double
  /// The longest queue.
  public var queueMaxMs: Double
  /// The queue that nine minutes of ten of such a stream stay under, by the longest queues of 3 s each,
  /// or of a run of a minute the longest one; nil where the run was too short to tell.
  public var queueMinuteMs: Double?
  /// The share of the stream's bytes that OBS's rules drop: from 700 and from 900 ms of queue on; of
  /// the packets that libsrt gave up, where it does.
  public var dropShare: Double
  /// Frames that OBS's rules drop.
  public var droppedFrames: Int
  /// What the receiver acknowledged in the time.
  public var ackedKbps: Double
  /// Bytes sent again; nil where the kernel does not tell. A stream at its own pace fills no queue, so
  /// what is lost is lost by the link.
  public var retransmittedBytes: UInt64?
  /// The longest time in which nothing was acknowledged.
  public var longestStallMs: Double
  /// What libsrt counted; nil for other protocols, to which OBS's rules for its queue apply.
  public var srt: SRTFigures?

  /// A run as measured.
  public init(
    bitrateKbps: Double,
    seconds: Double,
    queueP95Ms: Double,
    queueMaxMs: Double,
    queueMinuteMs: Double? = nil,
    dropShare: Double,
    droppedFrames: Int,
    ackedKbps: Double,
    retransmittedBytes: UInt64? = nil,
    longestStallMs: Double
  ) {
    self.bitrateKbps = bitrateKbps
    self.seconds = seconds
    self.queueP95Ms = queueP95Ms
    self.queueMaxMs = queueMaxMs
    self.queueMinuteMs = queueMinuteMs
    self.dropShare = dropShare
    self.droppedFrames = droppedFrames
    self.ackedKbps = ackedKbps
    self.retransmittedBytes = retransmittedBytes
    self.longestStallMs = longestStallMs
  }

  /// Bytes sent again as a share of those that arrived; nil where the kernel does not tell.
  public var retransmitShare: Double? {
    let bytes = ackedKbps * 125 * seconds
    guard let retransmittedBytes, bytes > 0 else { return nil }
    return Double(retransmittedBytes) / bytes
  }
}
