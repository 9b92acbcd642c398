import Judge
import Rig

@testable import ProfileGenerator

/// The picture of a recommendation alone: what would change it costs many times as much.
func picture(_ basis: RecommendationBasis, _ limits: Thresholds) -> VideoSettings? {
  let audio = AudioChoice(basis, limits.microphone).settings
  return VideoQuestion(basis, audio, by: limits).flatMap(VideoChoice.init)?.settings
}
