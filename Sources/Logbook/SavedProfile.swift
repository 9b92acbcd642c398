public import Rig

/// A saved set-up: devices by stable id, settings, and the evidence for them. Never a key.
public struct SavedProfile: Codable, Sendable, Equatable {
  /// The version of this form.
  public static let schema = 1

  /// What the settings rest on.
  public struct Evidence: Codable, Sendable, Equatable {
    /// The preflight's verdict.
    public var verdict: Verdict
    /// When it began (ISO 8601).
    public var measured: String
    /// How sure it was.
    public var confidence: Recommendation.Confidence
    /// The rate that the camera delivered, with its unit.
    public var camera: String?
    /// The microphone's loudness, with its unit.
    public var microphone: String?
    /// What the uplink carried, with its unit.
    public var uplink: String?
    /// Why each setting is what it is, in English.
    public var reasons: [String]
  }

  /// Always `SavedProfile.schema`.
  public var schema: Int
  /// The profile's name.
  public var name: String
  /// The version of the program that saved it.
  public var airworthy: String
  /// The platform's id; of several, the first one's.
  public var platform: String
  /// The ids of all platforms that the one stream is for.
  public var platforms: [String]
  /// The scene's id.
  public var scene: String
  /// The ingest, without a key.
  public var ingest: String?
  /// The camera and its mode.
  public var camera: DeviceChoice?
  /// The microphone.
  public var microphone: DeviceChoice?
  /// The picture.
  public var video: VideoSettings
  /// The sound.
  public var audio: AudioSettings
  /// What the settings rest on.
  public var evidence: Evidence

  /// The profile that a file holds; nil where its frame rate is no fraction.
  init?(_ file: ProfileTOML) {
    guard let video = file.video.settings else { return nil }
    self.schema = file.schema
    self.name = file.name
    self.airworthy = file.airworthy
    self.platform = file.platform
    self.platforms = file.platforms ?? [file.platform]
    self.scene = file.scene
    self.ingest = file.ingest
    self.camera = file.camera?.choice
    self.microphone = file.microphone?.choice
    self.video = video
    self.audio = file.audio.settings
    self.evidence = file.evidence
  }

  /// The profile of a report; nil where it recommends nothing.
  public init?(name: String, of report: Report, reasons: [String]) {
    guard let recommendation = report.recommendation else { return nil }
    self.schema = SavedProfile.schema
    self.name = name
    self.airworthy = report.version
    self.platform = recommendation.platform
    self.platforms = recommendation.platforms
    self.scene = recommendation.scene
    self.ingest = recommendation.ingest
    self.camera = recommendation.camera
    self.microphone = recommendation.microphone
    self.video = recommendation.settings.video
    self.audio = recommendation.settings.audio
    self.evidence = Evidence(
      verdict: report.verdict,
      measured: report.started,
      confidence: recommendation.confidence,
      camera: report.parts.camera.measurement?.deliveredFps.map { "\($0) fps" },
      microphone: report.parts.microphone.measurement?.loudnessLufs.map { "\($0) LUFS" },
      uplink: report.parts.uplink.measurement?.goodputKbps.map { "\(Int($0)) kbit/s" },
      reasons: reasons
    )
  }
}
