public import Judge
public import ProfileGenerator
public import Rig

/// What is to be rehearsed, and with what.
public struct RehearsalPlan: Sendable {
  /// Whose devices.
  public var rig: RigKind
  /// What the settings rest on.
  public var basis: RecommendationBasis
  /// What is asked of the rig.
  public var thresholds: Thresholds
  /// The ingest that the user named; nil takes airworthy's own, on this machine.
  public let ingest: IngestChoice?
  /// Whether the named one is left out for airworthy's own, since it does not take RTMP.
  public let leavesIngestOut: Bool
  /// The time of each attempt, in seconds.
  public var seconds: Double
  /// How many settings are tried at most, each lower than the one before it.
  public var attempts: Int
  /// The version of the program, for the report.
  public var version: String

  /// A plan.
  public init(
    rig: RigKind,
    basis: RecommendationBasis,
    thresholds: Thresholds,
    ingest: IngestChoice?,
    seconds: Double,
    attempts: Int,
    version: String
  ) {
    self.rig = rig
    self.basis = basis
    self.thresholds = thresholds
    leavesIngestOut = ingest.map { UplinkProtocol(address: $0.url) == .srt } ?? false
    self.ingest = leavesIngestOut ? nil : ingest
    self.seconds = seconds
    self.attempts = attempts
    self.version = version
  }
}

/// What a rehearsal tells while it runs.
public enum RehearsalEvent: Sendable {
  /// Settings are tried.
  case trying(Recommendation)
  /// How far the attempt has come.
  case progress(Double)
  /// What came of it.
  case tried(RehearsalReport.Attempt)
}
