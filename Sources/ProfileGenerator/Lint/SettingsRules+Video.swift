import Rig

extension SettingsRules {
  /// Key frames: where a viewer can begin, and where an ingest cuts.
  var keyframes: [Finding] {
    guard let seconds = settings.keyframeSeconds else { return [] }
    let video = platform.video
    let most = video.maximumKeyframeSeconds
    let advised = min(video.keyframeSeconds.value, most.value)
    func found<Value>(_ limit: Sourced<Value>, _ number: Double, _ status: FindingStatus?)
      -> Finding
    {
      finding(
        settings.leavesKeyframes ? .lintKeyframesUnset : .lintKeyframesLong,
        as: status,
        "keyframe_s",
        seconds,
        limit,
        number,
        id: status == nil ? "maximum_keyframe_interval" : "keyframe_interval",
        unit: "s",
        wanted: advised
      )
    }
    // A rate that is no whole number puts the key frame a little off.
    if seconds > most.value * 1.01 { return [found(most, most.value, nil)] }
    guard seconds > advised * 1.01 else { return [] }
    return [found(video.keyframeSeconds, advised, .warn)]
  }

  /// The bitrate between what the platform wants for the size and what it takes.
  var bitrate: [Finding] {
    guard let kbps = settings.bitrateKbps else { return [] }
    let (lower, upper) = rungs
    var found: [Finding] = []
    let limits = [upper?.maximum, platform.video.maximumKbps].compactMap { $0 }
    if let limit = limits.min(by: { $0.value < $1.value }), kbps > limit.value {
      found.append(
        finding(
          .lintBitrateHigh,
          "bitrate_kbps",
          Double(kbps),
          limit,
          Double(limit.value),
          id: "maximum_bitrate",
          unit: "kbit/s",
          with: size
        )
      )
    }
    // The least bitrates are those of H.264; newer codecs need less.
    if let limit = lower?.minimum, kbps < limit.value, settings.codec ?? "h264" == "h264" {
      found.append(
        finding(
          .lintBitrateLow,
          as: .warn,
          "bitrate_kbps",
          Double(kbps),
          limit,
          Double(limit.value),
          id: "minimum_bitrate",
          unit: "kbit/s",
          wanted: Double(lower?.recommended?.value ?? limit.value),
          with: size
        )
      )
    }
    return found
  }

  /// The rungs that speak of the least and of the most for this picture: of its own size, else of the
  /// next smaller and the next larger.
  private var rungs: (lower: Rung?, upper: Rung?) {
    guard let width = settings.width, let height = settings.height, let fps = settings.fps else {
      return (nil, nil)
    }
    let side = min(width, height)
    func rung(_ height: Int?) -> Rung? {
      let of = platform.rungs.filter { $0.height == height }
      return of.last { Double($0.fps) * (1 + OutputRate.tolerance) >= fps } ?? of.first
    }
    let heights = platform.rungs.map(\.height)
    return (
      rung(heights.filter { $0 <= side }.max()), rung(heights.filter { $0 >= side }.min())
    )
  }

  /// How the picture is coded.
  var coding: [Finding] {
    var found: [Finding] = []
    let video = platform.video
    if let control = settings.rateControl?.lowercased(), control != "cbr" {
      found.append(finding(.lintRateControl, .warn, ["found": control]))
    }
    if let codec = settings.codec, !video.takes(codec) {
      let isKnown = video.codecs.contains { $0.standing == .official }
      found.append(finding(.lintCodec, isKnown ? .fail : .warn, ["found": codec]))
    }
    if settings.codec == "h264", let profile = settings.profile,
      video.profile.standing == .official,
      profile != video.profile.value.rawValue
    {
      found.append(
        finding(
          .lintProfile,
          .warn,
          ["found": profile, "wanted": video.profile.value.rawValue]
        )
      )
    }
    let most = video.bFrames
    if let frames = settings.bFrames, frames > most.value,
      most.standing == .official || most.value == 0
    {
      found.append(
        finding(
          .lintBFrames,
          as: .warn,
          "b_frames",
          Double(frames),
          most,
          Double(most.value),
          id: "b_frames",
          unit: "frames"
        )
      )
    }
    return found
  }
}

extension VideoRules {
  /// Whether a codec is one that the platform is known to take.
  fileprivate func takes(_ codec: String) -> Bool {
    codecs.isEmpty ? codec == "h264" : codecs.contains { $0.value.rawValue == codec }
  }
}
