public import Judge
public import Rig

/// The settings that should hold; nil where nothing can be recommended: the camera is slower than
/// any show bears, or the uplink carries less than the platform's smallest picture.
///
/// The picture is never larger or faster than the camera delivers it. Within that the largest rung
/// is taken whose least bitrate the uplink holds; a slightly worse link changes the bitrate slightly.
public func recommend(
  _ basis: RecommendationBasis,
  by thresholds: Thresholds
) -> Recommendation? {
  guard let source = basis.source(by: thresholds.camera) else { return nil }
  let audio = AudioChoice(basis, thresholds.microphone)
  let budget = basis.uplink.flatMap { HeldRate($0, by: thresholds.uplink) }.map {
    BitrateBudget(
      held: $0,
      audioKbps: audio.settings.bitrateKbps,
      overhead: thresholds.uplink.overhead.value
    )
  }
  guard
    let candidates = OutputCandidates(
      source,
      basis.platform,
      preferring: basis.scene.prefers.value,
      pixelRateLimit: thresholds.encoder.pixelRateLimit(basis.computer)
    ),
    let video = VideoChoice(basis.platform, source, candidates, budget)
  else { return nil }
  return Recommendation(
    platform: basis.platform.id,
    scene: basis.scene.id,
    camera: basis.cameraChoice,
    microphone: basis.microphone.map { DeviceChoice(id: $0.id, name: $0.name) },
    ingest: basis.ingest ?? basis.platform.defaultIngest?.url,
    settings: StreamSettings(video: video.settings, audio: audio.settings),
    reasons: video.reasons + audio.reasons + [video.encoderReason],
    confidence: basis.confidence(budget?.held, thresholds.uplink)
  )
}

extension RecommendationBasis {
  /// What the camera delivers; where that was not measured, what it lists; without either, what is
  /// usual. Nil where the camera is too slow.
  fileprivate func source(by limits: CameraThresholds) -> PictureSource? {
    let slowest = min(15 * (1 - OutputRate.tolerance), limits.fps.fail.value)
    if let cameraMeasurement { return PictureSource(cameraMeasurement, slowest: slowest) }
    guard let cameraMode else { return .assumed }
    return PictureSource(listed: cameraMode, slowest: slowest)
  }

  fileprivate var cameraChoice: DeviceChoice? {
    camera.map {
      DeviceChoice(id: $0.id, name: $0.name, mode: cameraMeasurement?.negotiated ?? cameraMode)
    }
  }

  /// What was not measured, or varies, lowers the confidence.
  fileprivate func confidence(
    _ held: HeldRate?,
    _ limits: UplinkThresholds
  ) -> Recommendation.Confidence {
    guard cameraMeasurement != nil, let held else { return .low }
    return (held.variation ?? 0) > limits.unsteadyCV.value ? .low : confidence
  }
}

extension EncoderThresholds {
  /// Pixels a second that an unmeasured encoder may be asked for.
  fileprivate func pixelRateLimit(_ computer: Computer?) -> Double {
    let processors = Double(computer?.processors ?? 0)
    return processors < smallProcessors.value ? smallPixelRate.value : pixelRate.value
  }
}
