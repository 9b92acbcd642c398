import Judge
import Rig

/// Everything that decides the picture: asked again with one thing otherwise, it tells what that would
/// change.
struct VideoQuestion {
  var source: PictureSource
  var platform: Platform
  var preference: Scene.Preference
  var encoders: EncoderLimit
  var budget: BitrateBudget?
  /// The difference in SSIM up to which pictures look alike.
  let alike: Double
  /// How far a bitrate may be from that of a comparison.
  let comparedRatio: Double

  /// Nil where the camera is slower than any show bears.
  init?(_ basis: RecommendationBasis, _ audio: AudioSettings, by thresholds: Thresholds) {
    guard let source = basis.source(by: thresholds.camera) else { return nil }
    self.source = source.oriented(basis.scene.orientation.value)
    platform = basis.platform
    preference = basis.scene.prefers.value
    encoders = EncoderLimit(basis, thresholds.encoder)
    budget = basis.uplink.flatMap { HeldRate($0, by: thresholds.uplink) }.map {
      BitrateBudget(
        held: $0,
        audioKbps: audio.bitrateKbps,
        overhead: thresholds.uplink.overhead.value,
        streams: basis.streams
      )
    }
    alike = thresholds.encoder.alike.value
    comparedRatio = thresholds.encoder.comparedRatio.value
  }
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
}
