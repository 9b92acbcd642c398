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
  public var ingest: IngestChoice?
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
    self.ingest = ingest
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
