internal import Rig

extension Reason.Code {
  func english(_ facts: ReasonFacts) -> String {
    switch self {
    case .sizeFromCamera: EnglishReasons.camera(facts)
    case .sizeFromListedMode:
      EnglishReasons.picture(facts)
        + ", by what the camera lists: it was not measured, so it may deliver less"
    case .sizeFromBitrate: EnglishReasons.smallerPicture(facts)
    case .sizeFromPlatform: EnglishReasons.platformPicture(facts)
    case .sizeFromEncoder: EnglishReasons.slowEncoder(facts)
    case .sizeFromLooks: EnglishReasons.looks(facts)
    case .crop: EnglishReasons.crop(facts)
    case .platforms: EnglishReasons.platforms(facts)
    case .bitrateFromUplink: EnglishReasons.uplink(facts)
    case .bitrateFromPlatform: EnglishReasons.platformBitrate(facts)
    case .bitrateUnmeasured:
      EnglishReasons.bitrate(facts) + " as advised for this picture"
        + EnglishReasons.standing(facts) + "; the uplink was not measured, so it may not hold"
    case .rateControl: EnglishReasons.rateControl(facts)
    case .codec: EnglishReasons.codec(facts)
    case .bFrames: EnglishReasons.bFrames(facts)
    case .keyframeInterval: EnglishReasons.keyframes(facts)
    case .audio: EnglishReasons.audio(facts)
    case .gain: EnglishReasons.gain(facts)
    case .encoderUnmeasured:
      EnglishReasons.encoder(facts)
        + ": the encoder was not measured, so little is asked of the processor"
    case .encoderMeasured: EnglishReasons.measured(facts)
    case .encoderEstimated: EnglishReasons.estimated(facts)
    case .controls: EnglishReasons.controls(facts)
    }
  }
}

enum EnglishReasons {
  static func picture(_ facts: ReasonFacts) -> String { facts.picture ?? "This size and rate" }

  static func bitrate(_ facts: ReasonFacts) -> String {
    facts.kbps("bitrate").map { "\($0) kbit/s" } ?? "This bitrate"
  }

  static func standing(_ facts: ReasonFacts) -> String {
    let owner = facts.word("platform").map { " of \($0)" } ?? ""
    return switch facts.standing {
    case .official: " (a published figure\(owner))"
    case .assumed: " (an assumed figure\(owner))"
    case nil: ""
    }
  }

  static func camera(_ facts: ReasonFacts) -> String {
    let format = facts.word("fourcc").map { " in \($0)" } ?? ""
    let delivers = facts.text("delivered_fps", .fixed(1)).map { "\($0) fps\(format)" } ?? "it"
    return "\(picture(facts)), because the camera delivers \(delivers)"
  }

  static func smallerPicture(_ facts: ReasonFacts) -> String {
    let room = facts.kbps("available").map { "\($0) kbit/s are left for the picture" }
    let need = facts.kbps("wanted").map { need in
      "\(facts.wantedPicture ?? "a larger one") needs at least \(need) kbit/s"
    }
    let causes = [room, need].compactMap { $0 }
    let cause = causes.isEmpty ? "the uplink carries no more" : causes.joined(separator: " and ")
    return "\(picture(facts)), because \(cause)"
  }

  static func platformPicture(_ facts: ReasonFacts) -> String {
    guard let source = facts.sourcePicture else {
      return "\(picture(facts)), a usual choice, because no camera was measured"
    }
    let cause =
      switch facts.limit {
      case .platform: "the platform takes no more"
      case .encoder: "no more is asked of an encoder that was not measured"
      case nil: "the platform takes no more, or no more is asked of the encoder"
      }
    return "\(picture(facts)) of the camera's \(source): \(cause)"
  }

  static func uplink(_ facts: ReasonFacts) -> String {
    let base: String
    if let held = facts.kbps("held") {
      base = facts.kbps("goodput").map { "of \($0) measured \(held) hold" } ?? "\(held) hold"
    } else {
      base = "as much as the uplink holds"
    }
    let less = [
      facts.kbps("audio").map { "\($0) for audio" },
      facts.text("overhead_percent", .upTo(1)).map { "\($0) % for headers" },
    ].compactMap { $0 }
    let shared = facts.text("streams", .upTo(0)).map { ", shared by \($0) streams" } ?? ""
    let deduction =
      less.isEmpty ? "" : ", less \(less.joined(separator: " and ")), rounded down"
    return "\(bitrate(facts)): \(base)\(shared)\(deduction)"
  }

  static func platformBitrate(_ facts: ReasonFacts) -> String {
    let room = facts.kbps("available").map { "; the uplink has room for \($0)" } ?? ""
    return "\(bitrate(facts)), as much as the platform advises or takes" + standing(facts) + room
  }

  static func keyframes(_ facts: ReasonFacts) -> String {
    let interval =
      facts.text("seconds", .upTo(2)).map { "A key frame every \($0) s" }
      ?? "This key-frame interval"
    return "\(interval), as the platform wants it" + standing(facts)
  }

  static func audio(_ facts: ReasonFacts) -> String {
    let channels = facts.text("channels", .upTo(0)).map { $0 == "1" ? "mono" : "\($0) channels" }
    let settings = [
      facts.kbps("bitrate").map { "\($0) kbit/s" },
      facts.text("rate_hz", .upTo(0)).map { "\($0) Hz" }, channels,
    ].compactMap { $0 }
    let opening = settings.isEmpty ? "This sound" : "Sound: \(settings.joined(separator: ", "))"
    return "\(opening), as the platform wants it" + standing(facts)
  }

  static func gain(_ facts: ReasonFacts) -> String {
    guard let gain = facts.gain else { return "Gain that brings the voice to its target" }
    let step = gain.isLoss ? "\(gain.decibels) dB less gain" : "\(gain.decibels) dB more gain"
    guard let gained = facts.gained, let loudness = facts.text("loudness_lufs", .fixed(1)) else {
      return "\(step), to bring the voice to its target"
    }
    let way = "\(step), which brings the voice from \(loudness) to \(gained.loudness) LUFS"
    if gained.isTarget { return way }
    let target = facts.text("target_lufs", .upTo(1)).map { ", short of \($0)" } ?? ""
    let peak = facts.text("true_peak_dbtp", .fixed(1)).map { ": peaks at \($0) dBTP" } ?? ": peaks"
    return "\(way)\(target)\(peak) leave no more room"
  }

  static func encoder(_ facts: ReasonFacts) -> String {
    let words = [facts.word("encoder"), facts.word("preset").map { "with the preset \($0)" }]
      .compactMap { $0 }
    return words.isEmpty ? "An undemanding encoder" : words.joined(separator: " ")
  }
}
