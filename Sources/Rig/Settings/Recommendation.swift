/// The settings that should hold, each with its reason.
public struct Recommendation: Codable, Sendable, Equatable {
  /// How far the measurements carry the settings.
  public enum Confidence: String, Codable, Sendable {
    case low
    case medium
    case high
  }

  /// The platform's id.
  public var platform: String
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
  /// How sure.
  public var confidence: Confidence

  /// Settings for a platform and a scene.
  public init(
    platform: String,
    scene: String,
    camera: DeviceChoice?,
    microphone: DeviceChoice?,
    ingest: String?,
    settings: StreamSettings,
    reasons: [Reason],
    confidence: Confidence
  ) {
    self.platform = platform
    self.scene = scene
    self.camera = camera
    self.microphone = microphone
    self.ingest = ingest
    self.settings = settings
    self.reasons = reasons
    self.confidence = confidence
  }
}

/// A device that was chosen.
public struct DeviceChoice: Codable, Sendable, Equatable {
  /// The stable id.
  public var id: String
  /// The name for people.
  public var name: String
  /// The mode to set; nil for microphones.
  public var mode: CaptureFormat?

  /// A device with, for a camera, its mode.
  public init(id: String, name: String, mode: CaptureFormat? = nil) {
    self.id = id
    self.name = name
    self.mode = mode
  }
}

/// Why a setting is what it is.
public struct Reason: Codable, Sendable, Equatable {
  /// The decisions that are explained.
  public enum Code: String, Codable, Sendable, CaseIterable {
    /// Size and rate, because the camera delivers them.
    case sizeFromCamera = "size.camera"
    /// Size and rate, because the camera lists them, though it was not measured.
    case sizeFromListedMode = "size.listed"
    /// Size and rate, because the bitrate carries no more.
    case sizeFromBitrate = "size.bitrate"
    /// Size and rate, because the platform or the scene asks no more.
    case sizeFromPlatform = "size.platform"
    /// The bitrate, because the uplink holds no more.
    case bitrateFromUplink = "bitrate.uplink"
    /// The bitrate, because the platform takes or needs no more.
    case bitrateFromPlatform = "bitrate.platform"
    /// The bitrate, though no uplink was measured.
    case bitrateUnmeasured = "bitrate.unmeasured"
    /// The key-frame interval, by the platform's rule.
    case keyframeInterval = "keyframe.platform"
    /// The audio, by the platform's rule.
    case audio = "audio.platform"
    /// The gain that brings the voice to its target.
    case gain = "audio.gain"
    /// The encoder, which was not measured.
    case encoderUnmeasured = "encoder.unmeasured"
  }

  /// The decision.
  public var code: Code
  /// The values that the words need, by name.
  public var arguments: [String: String]

  /// A reason with the values that its words need.
  public init(_ code: Code, _ arguments: [String: String]) {
    self.code = code
    self.arguments = arguments
  }
}
