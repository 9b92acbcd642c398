public import Judge
public import ProfileGenerator
public import Rig
public import Workers

/// What a preflight is to check, and for what show.
public struct PreflightPlan: Sendable {
  /// Whose devices.
  public var rig: RigKind
  /// The platform; of several, what they have in common.
  public var platform: Platform
  /// All platforms that the one stream is for.
  public var platforms: [Platform]
  /// Whether one stream goes to a relay that sends it on to them.
  public var throughRelay: Bool
  /// The scene.
  public var scene: Scene
  /// What is asked of the rig.
  public var thresholds: Thresholds
  /// What the user calls the camera; nil takes the first that can be used.
  public var camera: String?
  /// The camera's mode; nil takes the best.
  public var mode: ModeRequest?
  /// What the user calls the microphone; nil takes the usual one.
  public var microphone: String?
  /// The file that a picture of the camera's run goes to; nil keeps none.
  public var snapshot: String?
  /// The ingest that the user named; nil without one.
  public var ingest: IngestChoice?
  /// The platforms' own ingests, to be connected to and no more.
  public var platformIngests: [IngestChoice]
  /// How long it looks: `quick` or `standard`.
  public var length: RunLength
  /// The version of the program, for the report.
  public var version: String

  /// A plan.
  public init(
    rig: RigKind,
    platform: Platform,
    platforms: [Platform],
    throughRelay: Bool,
    scene: Scene,
    thresholds: Thresholds,
    camera: String?,
    mode: ModeRequest?,
    microphone: String?,
    snapshot: String?,
    ingest: IngestChoice?,
    platformIngests: [IngestChoice],
    length: RunLength,
    version: String
  ) {
    self.rig = rig
    self.platform = platform
    self.platforms = platforms
    self.throughRelay = throughRelay
    self.scene = scene
    self.thresholds = thresholds
    self.camera = camera
    self.mode = mode
    self.microphone = microphone
    self.snapshot = snapshot
    self.ingest = ingest
    self.platformIngests = platformIngests
    self.length = length
    self.version = version
  }
}

/// What a preflight tells while it runs.
public enum PreflightEvent: Sendable {
  /// The devices that will be measured.
  case chosen(camera: Camera?, microphone: Microphone?)
  /// The uplink takes longer than a steady one: the whole may take so many seconds.
  case extended(seconds: Int)
  /// How far a part has come.
  case progress(DeviceKind, BenchProgress)
  /// A part is judged.
  case judged(DeviceKind, [Finding])
}
