/// What the way to an ingest gave.
public struct UplinkMeasurement: Codable, Sendable, Equatable {
  /// The ingest, without a key.
  public var ingest: String
  /// The furthest rung that was reached.
  public var reached: UplinkRung
  /// Why it went no further; nil where all went well.
  public var failure: UplinkFailure?
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
  /// The slowest whole second.
  public var worstSecondKbps: Double?
  /// The smoothed round trip at the end of the fastest phase: with the queue it causes.
  public var rttMs: Double?
  /// The shortest round trip seen.
  public var minRttMs: Double?
  /// Bytes sent again.
  public var retransmittedBytes: UInt64?
  /// Bytes acknowledged in the whole run.
  public var ackedBytes: UInt64?
  /// Bytes that the ingest itself says it has read (RTMP Acknowledgement); nil where it sends none.
  public var rtmpAckedBytes: UInt64?
  /// The kernel's congestion control, such as `cubic`.
  public var congestionControl: String?
  /// The time measured.
  public var seconds: Double
  /// What each whole second of the time measured carried.
  public var timeline: [UplinkSecond]
  /// The run at a stream's own pace; nil where none was made.
  public var paced: PacedRun?
  /// The keys that are null, each with the reason.
  public var notMeasured: [String: String]

  /// An empty measurement of an ingest.
  public init(ingest: String) {
    self.ingest = ingest
    self.reached = .none
    self.published = false
    self.seconds = 0
    self.timeline = []
    self.notMeasured = [:]
  }
}

/// How far a publisher got.
public enum UplinkRung: String, Codable, Sendable, CaseIterable {
  case none
  case resolved
  case connected
  case secured
  case handshaken
  /// The application accepted `connect`.
  case accepted
  /// The ingest took the stream and its media.
  case published
}

/// Why a publisher got no further.
public struct UplinkFailure: Codable, Sendable, Equatable {
  /// A stable code, such as `uplink.reach.refused`.
  public var code: FindingCode
  /// What the server or the kernel said, made harmless.
  public var detail: String?

  /// A failure with its code.
  public init(code: FindingCode, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }
}

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

/// A run at the bitrate of a stream, with OBS's own rules for its send queue.
public struct PacedRun: Codable, Sendable, Equatable {
  /// The bitrate that was sent.
  public var bitrateKbps: Double
  /// How long.
  public var seconds: Double
  /// The queue before the kernel and in it, as time of the stream, 95 % of the samples.
  public var queueP95Ms: Double
  /// The longest queue.
  public var queueMaxMs: Double
  /// The share of the time in which OBS would have dropped frames: the queue passed 700 ms.
  public var dropShare: Double
  /// The longest time in which nothing was acknowledged.
  public var longestStallMs: Double

  /// A run as measured.
  public init(
    bitrateKbps: Double,
    seconds: Double,
    queueP95Ms: Double,
    queueMaxMs: Double,
    dropShare: Double,
    longestStallMs: Double
  ) {
    self.bitrateKbps = bitrateKbps
    self.seconds = seconds
    self.queueP95Ms = queueP95Ms
    self.queueMaxMs = queueMaxMs
    self.dropShare = dropShare
    self.longestStallMs = longestStallMs
  }
}
