import Judge
import Rig

/// The picture's settings with their reasons.
struct VideoChoice {
  let settings: VideoSettings
  /// Why the size, the bitrate and the key frames are what they are, in this order.
  let reasons: [Reason]
  let encoderReason: Reason

  /// The best candidate that the budget carries; nil where it carries none.
  init?(
    _ platform: Platform,
    _ source: PictureSource,
    _ candidates: OutputCandidates,
    _ budget: BitrateBudget?
  ) {
    let affordable = candidates.ordered.firstIndex { candidate in
      budget.map { $0.videoKbps >= candidate.floorKbps } ?? true
    }
    guard let index = affordable else { return nil }
    let chosen = candidates.ordered[index]
    let cap = BitrateCap(chosen.rung, platform, isBest: index == 0)
    let kbps = min(budget?.videoKbps ?? Int.max, cap?.kbps ?? budget?.videoKbps ?? chosen.floorKbps)
    let video = platform.video
    settings = VideoSettings(
      width: chosen.width,
      height: chosen.height,
      frameRate: chosen.rate.fraction,
      codec: "h264",
      encoder: "x264",
      preset: "veryfast",
      rateControl: "cbr",
      bitrateKbps: kbps,
      bufferKbit: kbps,
      keyframeIntervalSeconds: video.keyframe.value,
      bFrames: video.bFrames.value,
      profile: video.profile.value.rawValue
    )
    let size = SizeReason(
      source: source,
      candidates: candidates,
      chosen: index,
      budget: budget
    )
    reasons = [
      size.reason,
      BitrateReason(kbps: kbps, cap: cap, budget: budget).reason,
      Reason(
        .keyframeInterval,
        ["seconds": "\(video.keyframe.value)"].merging(video.keyframe.citation) { _, new in new }
      ),
    ]
    encoderReason = Reason(.encoderUnmeasured, ["encoder": "x264", "preset": "veryfast"])
  }
}

extension VideoRules {
  /// The advised interval, never beyond the longest that is taken.
  fileprivate var keyframe: Sourced<Double> {
    keyframeSeconds.value <= maximumKeyframeSeconds.value
      ? keyframeSeconds : maximumKeyframeSeconds
  }
}

extension Sourced {
  /// The source in the arguments of a reason.
  var citation: [String: String] { ["source": source, "standing": standing.rawValue] }
}
