/// The settings that should hold, each with its reason.
public struct Recommendation: Codable, Sendable, Equatable {
  /// How far the measurements carry the settings.
  public enum Confidence: String, Codable, Sendable {
    case low
    case medium
    case high
  }

  /// The platform's id; of several, the first one's.
  public var platform: String
  /// The ids of all platforms that the one stream is for.
  public var platforms: [String]
  /// The scene's id.
  public var scene: String
  /// The camera's stable id and the mode to set on it; nil without a camera.
  public var camera: DeviceChoice?
  /// The microphone's stable id; nil without a microphone.
  public var microphone: DeviceChoice?
  /// The ingest's URL, never with a key; nil where none is known.
  public var ingest: String?
  /// The settings.
  public var settings: StreamSettings
  /// Why, one a decision, in the order of the decisions.
  public var reasons: [Reason]
  /// What would change them.
  public var changes: [Change]
  /// How sure.
  public var confidence: Confidence

  /// Settings for a platform and a scene.
  public init(
    platform: String,
    platforms: [String]? = nil,
    scene: String,
    camera: DeviceChoice?,
    microphone: DeviceChoice?,
    ingest: String?,
    settings: StreamSettings,
    reasons: [Reason],
    changes: [Change] = [],
    confidence: Confidence
  ) {
    self.platform = platform
    self.platforms = platforms ?? [platform]
    self.scene = scene
    self.camera = camera
    self.microphone = microphone
    self.ingest = ingest
    self.settings = settings
    self.reasons = reasons
    self.changes = changes
    self.confidence = confidence
  }
}

extension Recommendation {
  /// Reads a recommendation; one of an earlier version names one platform and no changes.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      platform: try values.decode(String.self, forKey: .platform),
      platforms: try values.decodeIfPresent([String].self, forKey: .platforms),
      scene: try values.decode(String.self, forKey: .scene),
      camera: try values.decodeIfPresent(DeviceChoice.self, forKey: .camera),
      microphone: try values.decodeIfPresent(DeviceChoice.self, forKey: .microphone),
      ingest: try values.decodeIfPresent(String.self, forKey: .ingest),
      settings: try values.decode(StreamSettings.self, forKey: .settings),
      reasons: try values.decode([Reason].self, forKey: .reasons),
      changes: try values.decodeIfPresent([Change].self, forKey: .changes) ?? [],
      confidence: try values.decode(Confidence.self, forKey: .confidence)
    )
  }
}
