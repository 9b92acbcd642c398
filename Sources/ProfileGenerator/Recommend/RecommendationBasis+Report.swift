public import Rig

extension RecommendationBasis {
  /// What a saved report holds, for the platforms and the scene of a recommendation made anew; throws
  /// where the platforms have nothing in common.
  public init(
    _ report: Report,
    platforms: [Platform],
    scene: Scene
  ) throws(PlatformConflict) {
    try self.init(platforms: platforms, scene: scene, confidence: report.confidence)
    let parts = report.parts
    camera = parts.camera.device
    cameraMode = parts.camera.mode ?? parts.camera.measurement?.asked
    cameraMeasurement = parts.camera.measurement
    microphone = parts.microphone.device
    microphoneMeasurement = parts.microphone.measurement
    uplink = parts.uplink.measurement
    encoders = parts.encoder.measurement
    computer = parts.computer.device
    if platforms.map(\.id) == report.platforms { ingest = report.recommendation?.ingest }
  }
}

extension Report {
  /// The ids of the platforms that it was made for.
  public var platforms: [String] {
    recommendation?.platforms ?? platform.split(separator: "+").map(String.init)
  }
}
