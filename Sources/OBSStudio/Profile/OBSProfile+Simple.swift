internal import Rig

extension OBSProfile {
  /// Simple mode: always CBR, and no key-frame interval but the service's.
  func readSimple(
    _ settings: inout WrittenSettings,
    _ rules: ServiceRules,
    _ version: OBSVersion?
  ) {
    let section = "SimpleOutput"
    let encoder = basic.value(section, "StreamEncoder") ?? "x264"
    settings.encoder = encoder
    settings.codec = OBSProfile.codec(ofEncoder: encoder)
    settings.rateControl = "cbr"
    let applies = basic.boolean("Stream1", "IgnoreRecommended") != true
    // Without an entry the version's default counts, which 32 has raised.
    let usual = version.map { $0 < OBSVersion(32) ? 2500 : 6000 }
    settings.bitrateKbps = basic.integer(section, "VBitrate") ?? usual
    settings.audioKbps = basic.integer(section, "ABitrate") ?? 160
    let isX264 = encoder.hasPrefix("x264")
    var options: [String: String] = [:]
    if isX264, basic.boolean(section, "UseAdvanced") == true {
      options = OBSProfile.options(in: basic.value(section, "x264Settings") ?? "")
    }
    readCoding(&settings, options, isX264: isX264, preset: basic.value(section, "Preset"))
    if applies { force(rules, upon: &settings) }
    setKeyframes(
      &settings,
      applies ? rules.keyframes(nil) : nil,
      frames: options["keyint"].flatMap { Int($0) },
      isKnown: !applies || rules.isKnown
    )
  }

  /// The codec of an encoder's id, of either mode.
  static func codec(ofEncoder id: String) -> String {
    if id.contains("hevc") || id.contains("h265") { return "hevc" }
    return id.contains("av1") ? "av1" : "h264"
  }

  /// x264's own options as OBS takes them: `key=value`, divided by blanks.
  static func options(in text: String) -> [String: String] {
    var options: [String: String] = [:]
    for word in text.split(whereSeparator: \.isWhitespace) {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { options[String(parts[0])] = String(parts[1]) }
    }
    return options
  }

  /// B-frames and profile as x264 makes them; others' defaults are not known here.
  func readCoding(
    _ settings: inout WrittenSettings,
    _ options: [String: String],
    isX264: Bool,
    preset: String?
  ) {
    guard isX264 else { return }
    let isBare = preset == "ultrafast"
    settings.bFrames = options["bframes"].flatMap { Int($0) } ?? (isBare ? 0 : 3)
    settings.profile = options["profile"] ?? (isBare ? nil : "high")
  }

  /// What the service forces: a lower bitrate, its B-frames, its profile.
  func force(_ rules: ServiceRules, upon settings: inout WrittenSettings) {
    if let most = rules.maximumKbps {
      settings.bitrateKbps = settings.bitrateKbps.map { min($0, most) }
    }
    if let most = rules.maximumAudioKbps {
      settings.audioKbps = settings.audioKbps.map { min($0, most) }
    }
    if let frames = rules.bFrames { settings.bFrames = frames }
    if let profile = rules.profile { settings.profile = profile }
  }

  /// The key-frame interval: x264's own option, else the one that is set, else what the encoder makes
  /// of none.
  func setKeyframes(
    _ settings: inout WrittenSettings,
    _ seconds: Int?,
    frames: Int?,
    isKnown: Bool
  ) {
    let fps = settings.fps ?? 30
    if let frames, frames > 0 {
      settings.keyframeSeconds = Double(frames) / fps
    } else if let seconds, seconds > 0 {
      settings.keyframeSeconds = Double(seconds)
    } else if isKnown {
      settings.leavesKeyframes = true
      let isVAAPI = settings.encoder?.contains("vaapi") == true
      settings.keyframeSeconds = (isVAAPI ? 120 : 250) / fps
    }
  }
}
