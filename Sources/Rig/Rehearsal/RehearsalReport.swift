/// A rehearsal of recommended settings and, where they did not hold, of the next lower ones.
public struct RehearsalReport: Codable, Sendable, Equatable {
  /// The schema of this value.
  public static let schema = "airworthy/rehearsal/1"

  /// One set of settings, tried.
  public struct Attempt: Codable, Sendable, Equatable {
    /// What was tried, and why.
    public var recommendation: Recommendation
    /// What it gave; nil where it could not be measured.
    public var measurement: RehearsalMeasurement?
    /// What that means.
    public var findings: [Finding]
    /// The part that did not keep up; nil where the settings held, or nothing could be judged.
    public var gaveWay: DeviceKind?
    /// Whether the show would have gone well.
    public var verdict: Verdict

    /// An attempt.
    public init(
      recommendation: Recommendation,
      measurement: RehearsalMeasurement?,
      findings: [Finding],
      gaveWay: DeviceKind?,
      verdict: Verdict
    ) {
      self.recommendation = recommendation
      self.measurement = measurement
      self.findings = findings
      self.gaveWay = gaveWay
      self.verdict = verdict
    }
  }

  /// Always `RehearsalReport.schema`.
  public var schema: String
  /// `this_machine` or `demo`: never a verdict on this machine.
  public var rig: RigKind
  /// Airworthy's version.
  public var version: String
  /// When it began, in UTC (ISO 8601).
  public var started: String
  /// The ingest, without a key; nil where it was airworthy's own on this machine, which says nothing
  /// of the uplink.
  public var ingest: String?
  /// The attempts, each with less than the one before it; the last one decides.
  public var attempts: [Attempt]

  /// A rehearsal.
  public init(
    rig: RigKind,
    version: String,
    started: String,
    ingest: String?,
    attempts: [Attempt]
  ) {
    schema = RehearsalReport.schema
    self.rig = rig
    self.version = version
    self.started = started
    self.ingest = ingest
    self.attempts = attempts
  }

  /// Whether the last attempt's settings held.
  public var holds: Bool {
    attempts.last.map { $0.verdict != .undetermined && $0.gaveWay == nil } ?? false
  }
}
