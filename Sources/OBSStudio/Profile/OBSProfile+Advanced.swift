internal import Rig

extension OBSProfile {
  /// Advanced mode: the encoder's own settings, with what the service forces where that is wanted.
  func readAdvanced(_ settings: inout WrittenSettings, _ rules: ServiceRules) {
    let section = "AdvOut"
    let id = basic.value(section, "Encoder") ?? "obs_x264"
    settings.encoder = id
    settings.codec = OBSProfile.codec(ofEncoder: id)
    readRescale(&settings)
    settings.rateControl = (encoder["rate_control"]?.text ?? "CBR").lowercased()
    settings.bitrateKbps = encoder["bitrate"]?.whole ?? 2500
    let track = min(6, max(1, basic.integer(section, "TrackIndex") ?? 1))
    settings.audioKbps = basic.integer(section, "Track\(track)Bitrate") ?? 160
    let isX264 = id == "obs_x264"
    let options = isX264 ? OBSProfile.options(in: encoder["x264opts"]?.text ?? "") : [:]
    readCoding(&settings, options, isX264: isX264, preset: encoder["preset"]?.text)
    if let frames = encoder["bf"]?.whole ?? encoder["bframes"]?.whole { settings.bFrames = frames }
    if let profile = profile { settings.profile = profile }
    let applies = basic.boolean(section, "ApplyServiceSettings") != false
    if applies {
      force(rules, upon: &settings)
      if rules.name != nil { settings.rateControl = "cbr" }
    }
    let own = encoder["keyint_sec"]?.whole
    setKeyframes(
      &settings,
      applies ? rules.keyframes(own) : own,
      frames: options["keyint"].flatMap { Int($0) },
      isKnown: !applies || rules.isKnown
    )
  }

  /// The H.264 profile by its name: VAAPI keeps libavcodec's number.
  private var profile: String? {
    guard let profile = encoder["profile"] else { return nil }
    if let name = profile.text { return name.isEmpty ? nil : name }
    return switch profile.whole {
    case 578, 66: "baseline"
    case 77: "main"
    case 100: "high"
    default: nil
    }
  }

  /// The output may be scaled once more: `Rescale`, from 30.1 on `RescaleFilter`.
  private func readRescale(_ settings: inout WrittenSettings) {
    let isOn =
      basic.integer("AdvOut", "RescaleFilter").map { $0 != 0 }
      ?? basic.boolean("AdvOut", "Rescale") ?? false
    guard isOn, let text = basic.value("AdvOut", "RescaleRes") else { return }
    let sides = text.split(separator: "x").map { Int($0) }
    guard sides.count == 2, let width = sides[0], let height = sides[1] else { return }
    settings.width = width
    settings.height = height
  }
}
