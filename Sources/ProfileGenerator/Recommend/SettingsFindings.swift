public import Rig

/// What there is to say of a recommendation, or of the lack of one.
public func settingsFindings(
  _ recommendation: Recommendation?,
  for platform: Platform
) -> [Finding] {
  let target = Finding.Target(kind: .uplink, id: recommendation?.ingest)
  guard let recommendation else {
    return [
      Finding(.settingsNone, .skip, target, remedy: Remedy(), arguments: ["platform": platform.id])
    ]
  }
  let video = recommendation.settings.video
  guard let advised = platform.advice(for: video), video.bitrateKbps < advised.value else {
    return []
  }
  return [
    Finding(
      .settingsBelowPlatform,
      .warn,
      target,
      measured: .init(key: "bitrate_kbps", value: Double(video.bitrateKbps)),
      threshold: Threshold(
        id: "platform.advised_bitrate",
        value: Double(advised.value),
        unit: "kbit/s",
        source: advised.source
      ),
      remedy: Remedy(),
      arguments: [
        "platform": platform.id, "width": "\(video.width)", "height": "\(video.height)",
        "fps": "\((video.frameRate.value ?? 0).rounded(decimals: 2))",
      ]
    )
  ]
}

extension Platform {
  /// What the platform itself advises for a picture; nil where it publishes nothing.
  fileprivate func advice(for video: VideoSettings) -> Sourced<Int>? {
    let side = min(video.width, video.height)
    let fps = video.frameRate.value ?? 0
    let rung = rungs.last {
      $0.height == side && Double($0.fps) * (1 + OutputRate.tolerance) >= fps
    }
    return rung?.recommended.flatMap { $0.standing == .official ? $0 : nil }
  }
}
