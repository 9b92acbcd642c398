public import Rig

/// What a recommendation rests on.
public struct RecommendationBasis: Sendable, Equatable {
  /// The platform to stream to; of several, what they have in common.
  public var platform: Platform
  /// All platforms that the one stream is for.
  public let platforms: [Platform]
  /// Whether one stream goes to a relay that sends it on to the platforms, in place of one to each.
  public var throughRelay = false
  /// The kind of show.
  public var scene: Scene
  /// The camera; nil without one.
  public var camera: Camera?
  /// The mode that was chosen for the camera; nil where it lists none.
  public var cameraMode: CaptureFormat?
  /// What the camera delivered; nil where it was not measured.
  public var cameraMeasurement: CameraMeasurement?
  /// The microphone; nil without one.
  public var microphone: Microphone?
  /// What the microphone gave; nil where it was not measured.
  public var microphoneMeasurement: MicrophoneMeasurement?
  /// What the uplink carried, to the platform or to another ingest; nil where it was not measured.
  public var uplink: UplinkMeasurement?
  /// What the encoders did; nil where they were not measured.
  public var encoders: EncoderMeasurement?
  /// The computer; nil where it was not read.
  public var computer: Computer?
  /// The ingest that was chosen, without a key; nil for the platform's own.
  public var ingest: String?
  /// How sure a run of its length can be at best: `low` for a quick one.
  public var confidence: Recommendation.Confidence

  /// A platform and a scene; what was measured is set afterwards.
  public init(platform: Platform, scene: Scene, confidence: Recommendation.Confidence) {
    self.platform = platform
    self.platforms = [platform]
    self.scene = scene
    self.confidence = confidence
  }

  /// Several platforms that one stream is for; throws where they have nothing in common.
  public init(
    platforms: [Platform],
    scene: Scene,
    confidence: Recommendation.Confidence
  ) throws(PlatformConflict) {
    self.platform = try Platform(commonGroundOf: platforms)
    self.platforms = platforms
    self.scene = scene
    self.confidence = confidence
  }

  /// How many streams share the uplink.
  public var streams: Int { throughRelay ? 1 : platforms.count }
}
