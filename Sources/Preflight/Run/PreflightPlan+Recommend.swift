internal import Judge
public import ProfileGenerator
internal import Rig

extension PreflightPlan {
  /// How many streams share the uplink.
  private var streams: Int { throughRelay ? 1 : platforms.count }

  /// What the platform's smallest picture needs, for the judgement of the uplink.
  var need: Threshold { platform.need(thresholds.uplink, streams: streams) }

  var wantedKbps: Double { platform.wantedKbps * Double(streams) }

  /// The fast phase sends up to twice what is wanted: enough to know that there is headroom.
  var probeCapKbps: Double { max(2 * wantedKbps, 8000) }

  func recommendation(on evidence: RigEvidence, _ mode: CaptureFormat?) -> Recommendation? {
    guard
      var basis = try? RecommendationBasis(
        platforms: platforms,
        scene: scene,
        confidence: length.confidence
      )
    else { return nil }
    basis.throughRelay = throughRelay
    basis.camera = evidence.camera.device
    basis.cameraMode = mode
    basis.cameraMeasurement = evidence.camera.measurement
    basis.microphone = evidence.microphone.device
    basis.microphoneMeasurement = evidence.microphone.measurement
    basis.uplink = evidence.uplink.decisive
    basis.encoders = evidence.encoder.measurement
    basis.computer = evidence.computer.device
    // One stream goes to one place; of several platforms each has its own.
    let own = platforms.count == 1 ? platformIngests.first : nil
    basis.ingest = (own ?? ingest)?.name
    return recommend(basis, by: thresholds)
  }
}

extension Platform {
  /// The bitrate of the best stream that a camera's show would want here: the platform's advice, or
  /// else its maximum, for at most 1080 lines and 30 frames, with audio.
  public var wantedKbps: Double {
    let rungs = rungs.filter { $0.height <= 1080 && $0.fps <= 30 }
    let video = rungs.map { $0.recommended?.value ?? $0.maximum?.value ?? $0.minimum.value }.max()
    return Double(min(video ?? 4500, self.video.maximumKbps?.value ?? .max) + audio.kbps.value)
  }
}
