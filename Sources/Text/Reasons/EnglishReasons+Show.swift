extension EnglishReasons {
  static func crop(_ facts: ReasonFacts) -> String {
    let size = facts.sides("crop_").map { "The middle \($0)" } ?? "The middle"
    let camera = " of the camera's " + (facts.sides("camera_") ?? "picture")
    let cut = facts.text("cut_percent", .upTo(0)).map { ", \($0) % of it," } ?? ""
    return "\(size)\(camera), because the show is upright: what is left and right of that\(cut) "
      + "is cut off"
  }

  static func platforms(_ facts: ReasonFacts) -> String {
    let names = facts.word("platforms") ?? "several platforms"
    let rate = facts.text("limit_fps", .upTo(2)).map { limit in
      "at most \(limit) fps" + (facts.word("fps_platform").map { " for \($0)" } ?? "")
    }
    let bitrate = facts.kbps("limit").map { limit in
      "at most \(limit) kbit/s" + (facts.word("kbps_platform").map { " for \($0)" } ?? "")
    }
    let limits = [rate, bitrate].compactMap { $0 }.joined(separator: ", ")
    let opening = "One stream for \(names)" + (limits.isEmpty ? "" : ": \(limits)")
    guard let streams = facts.text("streams", .upTo(0)) else { return opening }
    return streams == "1"
      ? "\(opening); it goes up once, to a relay" : "\(opening); it goes up \(streams) times"
  }

  static func rateControl(_ facts: ReasonFacts) -> String {
    let mode = facts.word("rate_control")?.uppercased() ?? "A constant bitrate"
    let buffer = facts.text("buffer_kbit", .upTo(0)).map { " with a buffer of \($0) kbit" } ?? ""
    return "\(mode)\(buffer), one second: an even stream is what the uplink was tested for "
      + "and what platforms expect"
  }

  static func codec(_ facts: ReasonFacts) -> String {
    let codec = facts.word("codec").map(VideoCodecName.name) ?? "This codec"
    let profile = facts.word("profile").map { ", profile \($0)" } ?? ""
    return "\(codec)\(profile), as the platform wants it" + standing(facts)
  }

  static func bFrames(_ facts: ReasonFacts) -> String {
    let frames = facts.text("frames", .upTo(0)).map { $0 == "0" ? "No" : $0 }
    return "\(frames.map { "\($0) B-frames" } ?? "These B-frames"), as the platform wants it"
      + standing(facts)
  }

  static func controls(_ facts: ReasonFacts) -> String {
    let control = facts.control ?? "This control"
    let after = facts.text("after_fps", .fixed(1))
    let before = facts.text("delivered_fps", .fixed(1)).map { " in place of \($0)" } ?? ""
    let gain = after.map { "a trial gave \($0) fps\(before)" } ?? "a trial gave a faster rate"
    switch facts.controlCause {
    case .lowLight: return "\(control) on the camera, so that dim light does not slow it: \(gain)"
    case .antiFlicker:
      return "\(control) on the camera, so that its guard against flicker does not slow it: \(gain)"
    case .exposure:
      return "\(control) on the camera: its exposure, set by hand, is longer than a frame"
    case .flicker:
      let mains = facts.text("mains_hz", .upTo(0)).map { " of \($0) Hz" } ?? ""
      return "\(control) on the camera: the picture flickers with the mains\(mains)"
    case nil: return "\(control) on the camera, because its effect was seen"
    }
  }
}
