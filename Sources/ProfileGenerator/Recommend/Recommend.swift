public import Judge
public import Rig

/// The settings that should hold; nil where nothing can be recommended: the camera is slower than
/// any show bears, the uplink carries less than the platform's smallest picture, or no encoder keeps
/// up with it.
///
/// The picture is never larger or faster than the camera delivers it, and only what an encoder keeps
/// up with. Within that the largest rung is taken whose least bitrate the uplink holds, unless another
/// one was seen to look better; a slightly worse link changes the bitrate slightly.
public func recommend(
  _ basis: RecommendationBasis,
  by thresholds: Thresholds
) -> Recommendation? {
  let audio = AudioChoice(basis, thresholds.microphone)
  guard let question = VideoQuestion(basis, audio.settings, by: thresholds),
    let video = VideoChoice(question)
  else { return nil }
  let controls = CameraControls(basis, by: thresholds.camera)
  return Recommendation(
    platform: basis.platforms.first?.id ?? basis.platform.id,
    platforms: basis.platforms.map(\.id),
    scene: basis.scene.id,
    camera: basis.cameraChoice(controls.settings),
    microphone: basis.microphone.map { DeviceChoice(id: $0.id, name: $0.name) },
    ingest: basis.ingest ?? basis.platform.defaultIngest?.url,
    settings: StreamSettings(video: video.settings, audio: audio.settings),
    reasons: [CommonGroundReason(basis: basis).reason].compactMap { $0 } + video.reasons
      + audio.reasons + [video.encoderReason] + controls.reasons,
    changes: LinkChanges(choice: video).changes
      + RigChanges(choice: video, basis: basis, thresholds: thresholds).changes
      + PlatformChanges(choice: video, basis: basis, thresholds: thresholds).changes,
    confidence: basis.confidence(video, thresholds.uplink)
  )
}

extension RecommendationBasis {
  fileprivate func cameraChoice(_ controls: [ControlSetting]) -> DeviceChoice? {
    camera.map {
      DeviceChoice(
        id: $0.id,
        name: $0.name,
        mode: cameraMeasurement?.negotiated ?? cameraMode,
        controls: controls
      )
    }
  }

  /// What was not measured, varies, is hardly promised, or was estimated from another picture lowers the
  /// confidence.
  fileprivate func confidence(
    _ choice: VideoChoice,
    _ limits: UplinkThresholds
  ) -> Recommendation.Confidence {
    guard cameraMeasurement != nil, let held = choice.question.budget?.held,
      choice.chosen.encoder?.estimatedFrom == nil
    else { return .low }
    let promised = uplink.flatMap { promise($0, by: limits)?.confidence }
    let isDoubtful = promised == .low || promised == UplinkPromise.Confidence.none
    return isDoubtful || (held.variation ?? 0) > limits.unsteadyCV.value ? .low : confidence
  }
}
