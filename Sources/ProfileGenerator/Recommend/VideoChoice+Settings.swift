import Rig

extension VideoChoice {
  /// The settings of the picture.
  var settings: VideoSettings {
    let video = question.platform.video
    let candidate = chosen.candidate
    let kind = chosen.encoder?.kind ?? .x264
    let usualPreset = chosen.encoder == nil ? "veryfast" : ""
    return VideoSettings(
      width: candidate.width,
      height: candidate.height,
      frameRate: candidate.rate.fraction,
      codec: kind.codec.rawValue,
      encoder: kind.rawValue,
      preset: chosen.encoder?.preset ?? usualPreset,
      rateControl: "cbr",
      bitrateKbps: chosen.kbps,
      bufferKbit: chosen.kbps,
      keyframeIntervalSeconds: video.keyframe.value,
      bFrames: video.bFrames.value,
      profile: kind.codec == .h264 ? video.profile.value.rawValue : "main",
      crop: question.source.crop(width: candidate.width, height: candidate.height)
    )
  }
}

extension VideoRules {
  /// The advised interval, never beyond the longest that is taken.
  var keyframe: Sourced<Double> {
    keyframeSeconds.value <= maximumKeyframeSeconds.value
      ? keyframeSeconds : maximumKeyframeSeconds
  }
}

extension Sourced {
  /// The source in the arguments of a reason.
  var citation: [String: String] {
    var citation = ["source": source, "standing": standing.rawValue]
    citation["platform"] = platform
    return citation
  }
}
