import Rig

/// That one stream is for several platforms, with the figures that bind and for which.
struct CommonGroundReason {
  let basis: RecommendationBasis

  /// Nil for one platform.
  var reason: Reason? {
    guard basis.platforms.count > 1 else { return nil }
    let video = basis.platform.video
    var arguments = [
      "platforms": basis.platforms.map(\.id).joined(separator: ", "),
      "streams": "\(basis.streams)", "limit_fps": "\(video.maximumFps.value)",
    ]
    arguments["fps_platform"] = video.maximumFps.platform
    arguments["limit_kbps"] = video.maximumKbps.map { "\($0.value)" }
    arguments["kbps_platform"] = video.maximumKbps?.platform
    return Reason(.platforms, arguments)
  }
}
