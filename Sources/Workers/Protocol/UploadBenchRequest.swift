public import Uplink

/// What an upload bench is asked to do.
public struct UploadBenchRequest: Codable, Sendable, Equatable {
  /// The phase that fills the link, to learn what it carries.
  public struct Probe: Codable, Sendable, Equatable {
    /// How long, where the link turns out to be steady.
    public var seconds: Double
    /// How long at most, where it does not.
    public var longestSeconds: Double
    /// The most that is sent, in kbit/s.
    public var capKbps: Double

    /// A phase.
    public init(seconds: Double, longestSeconds: Double, capKbps: Double) {
      self.seconds = seconds
      self.longestSeconds = longestSeconds
      self.capKbps = capKbps
    }
  }

  /// The runs at a stream's own pace.
  public struct Pace: Codable, Sendable, Equatable {
    /// How long a run takes, where the link was steady.
    public var seconds: Double
    /// How long a run takes, where it was not.
    public var longestSeconds: Double
    /// How long a run takes where the link does not give every fifth of a second the same, and at most
    /// where losses leave open how a minute would end.
    public var unevenSeconds: Double
    /// The bitrate that is wanted, in kbit/s: less is sent where the probe shows that it won't hold.
    public var kbps: Double
    /// How many runs are made at most, each slower than the one that failed before it.
    public var attempts: Int
    /// Whether the bitrate is sent whatever the link carries, to the end.
    public var isFixed: Bool

    /// A stream is looked at for so many times as long as the link is filled, unless there is no time.
    public static let timesTheProbe = 2.0
    /// Less says nothing about a stream.
    public static let shortestSeconds = 2.0

    /// The longest that a run takes.
    var longestRunSeconds: Double { max(longestSeconds, unevenSeconds) }

    /// Runs.
    public init(
      seconds: Double,
      longestSeconds: Double,
      unevenSeconds: Double? = nil,
      kbps: Double,
      attempts: Int,
      isFixed: Bool = false
    ) {
      self.seconds = seconds
      self.longestSeconds = longestSeconds
      self.unevenSeconds = unevenSeconds ?? longestSeconds
      self.kbps = kbps
      self.attempts = attempts
      self.isFixed = isFixed
    }
  }

  /// The ingest, without a key.
  public var ingest: String
  /// Whether a line with the key follows.
  public var keyFollows: Bool
  /// What may be published.
  public var permission: PublishPermission
  /// The time that reaching the ingest may take.
  public var reachSeconds: Double
  /// The phase that fills the link; nil for none.
  public var probe: Probe?
  /// The runs at a stream's own pace; nil for none.
  public var pace: Pace?
  /// The share of what was carried that is tried at a stream's own pace.
  public var headroom: Headroom
  /// Less than this, in kbit/s, is of no use: a link that is far below is not tried any longer.
  public var leastKbps: Double?
  /// The most that the whole run may send, in bytes; nil for no limit but the cap.
  public var maximumBytes: Int?

  /// A request.
  public init(
    ingest: String,
    keyFollows: Bool,
    permission: PublishPermission,
    reachSeconds: Double,
    probe: Probe?,
    pace: Pace?,
    headroom: Headroom,
    leastKbps: Double? = nil,
    maximumBytes: Int? = nil
  ) {
    self.ingest = ingest
    self.keyFollows = keyFollows
    self.permission = permission
    self.reachSeconds = reachSeconds
    self.probe = probe
    self.pace = pace
    self.headroom = headroom
    self.leastKbps = leastKbps
    self.maximumBytes = maximumBytes
  }

  /// The longest that the whole run takes, with the waits between its phases.
  public var longestSeconds: Double {
    let runs = pace.map { Double($0.attempts) * ($0.longestRunSeconds + Self.drainSeconds) } ?? 0
    return reachSeconds + (probe?.longestSeconds ?? 0) + runs + 2
  }

  /// The most that is sent, in bytes: each phase as long as on an unsteady link, and every attempt.
  public var mostBytes: Int {
    guard permission != .never else { return 0 }
    let probed = probe.map { $0.longestSeconds * $0.capKbps } ?? 0
    let paced = pace.map { Double($0.attempts) * $0.longestRunSeconds * $0.kbps } ?? 0
    let bytes = (probed + paced) * 125
    return min(maximumBytes ?? .max, bytes.isFinite && bytes < 1e15 ? Int(bytes) : .max)
  }

  /// How long the bytes that may be sent last at a bitrate, after so many; endless without a limit.
  public func secondsLeft(at kbps: Double, sentBytes: UInt64?) -> Double {
    guard let maximumBytes, kbps > 0 else { return .infinity }
    return (Double(maximumBytes) - Double(sentBytes ?? 0)) / (kbps * 125)
  }

  /// The longest wait for a queue to run empty before a run.
  public static let drainSeconds = 6.0
}
