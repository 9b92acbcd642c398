/// A whole preflight: one value with a versioned schema; text, JSON and the rest are views of it.
public struct Report: Codable, Sendable, Equatable {
  /// The schema of this value.
  public static let schema = "airworthy/report/1"

  /// Always `Report.schema`.
  public var schema: String
  /// `this_machine` or `demo`: never a verdict on this machine.
  public var rig: RigKind
  /// Airworthy's version.
  public var version: String
  /// When the run began, in UTC (ISO 8601).
  public var started: String
  /// How long it took.
  public var elapsedMs: Int
  /// The time it was given.
  public var budgetMs: Int
  /// How long it looked.
  public var run: RunLength
  /// The platform's id.
  public var platform: String
  /// The scene's id.
  public var scene: String
  /// The whole.
  public var verdict: Verdict
  /// How sure a run of this length can be.
  public var confidence: Recommendation.Confidence
  /// Each part by its kind.
  public var parts: Parts
  /// Every finding, grouped by part.
  public var findings: [Finding]
  /// The settings that should hold; nil where nothing can be recommended.
  public var recommendation: Recommendation?
  /// The settings, rehearsed; nil where that was not asked for.
  public var rehearsal: RehearsalReport?

  /// Whether the settings may be streamed to the ingest: it refused no test, and no name is live there
  /// already, whose stream a second one would break.
  public var permitsRehearsal: Bool {
    parts.uplink.measurement?.failure == nil
      && !findings.contains { $0.code == .uplinkNameInUse }
  }

  /// The parts of a report.
  public struct Parts: Codable, Sendable, Equatable {
    /// The camera.
    public var camera: CameraPart
    /// The microphone.
    public var microphone: MicrophonePart
    /// The computer.
    public var computer: ComputerPart
    /// The uplink.
    public var uplink: UplinkPart
    /// The encoders.
    public var encoder: EncoderPart

    /// All parts.
    public init(
      camera: CameraPart,
      microphone: MicrophonePart,
      computer: ComputerPart,
      uplink: UplinkPart,
      encoder: EncoderPart
    ) {
      self.camera = camera
      self.microphone = microphone
      self.computer = computer
      self.uplink = uplink
      self.encoder = encoder
    }
  }

  /// A report of a run.
  public init(
    rig: RigKind,
    version: String,
    started: String,
    elapsedMs: Int,
    budgetMs: Int,
    run: RunLength,
    platform: String,
    scene: String,
    verdict: Verdict,
    confidence: Recommendation.Confidence,
    parts: Parts,
    findings: [Finding],
    recommendation: Recommendation?
  ) {
    self.schema = Report.schema
    self.rig = rig
    self.version = version
    self.started = started
    self.elapsedMs = elapsedMs
    self.budgetMs = budgetMs
    self.run = run
    self.platform = platform
    self.scene = scene
    self.verdict = verdict
    self.confidence = confidence
    self.parts = parts
    self.findings = findings
    self.recommendation = recommendation
  }
}

/// What was measured: this machine, or the built-in demonstration.
public enum RigKind: String, Codable, Sendable {
  case thisMachine = "this_machine"
  case demo
}
