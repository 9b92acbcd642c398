internal import Rig

extension Reason.Code {
  func chinese(_ facts: ReasonFacts) -> String {
    switch self {
    case .sizeFromCamera: ChineseReasons.camera(facts)
    case .sizeFromListedMode:
      ChineseReasons.picture(facts) + "：依据摄像头列出的模式；没有实测，实际可能达不到"
    case .sizeFromBitrate: ChineseReasons.smallerPicture(facts)
    case .sizeFromPlatform: ChineseReasons.platformPicture(facts)
    case .sizeFromEncoder: ChineseReasons.slowEncoder(facts)
    case .sizeFromLooks: ChineseReasons.looks(facts)
    case .crop: ChineseReasons.crop(facts)
    case .platforms: ChineseReasons.platforms(facts)
    case .bitrateFromUplink: ChineseReasons.uplink(facts)
    case .bitrateFromPlatform: ChineseReasons.platformBitrate(facts)
    case .bitrateUnmeasured:
      ChineseReasons.bitrate(facts) + "是这种画面的建议码率" + ChineseReasons.standing(facts)
        + "；没有测量上行，不保证能承受"
    case .rateControl: ChineseReasons.rateControl(facts)
    case .codec: ChineseReasons.codec(facts)
    case .bFrames: ChineseReasons.bFrames(facts)
    case .keyframeInterval: ChineseReasons.keyframes(facts)
    case .audio: ChineseReasons.audio(facts)
    case .gain: ChineseReasons.gain(facts)
    case .encoderUnmeasured: ChineseReasons.encoder(facts) + "：没有测量编码器，尽量少占用处理器"
    case .encoderMeasured: ChineseReasons.measured(facts)
    case .encoderEstimated: ChineseReasons.estimated(facts)
    case .controls: ChineseReasons.controls(facts)
    }
  }
}

enum ChineseReasons {
  static func picture(_ facts: ReasonFacts) -> String { facts.picture ?? "采用这个尺寸和帧率" }

  /// With the blank that stands before Chinese writing.
  static func bitrate(_ facts: ReasonFacts) -> String {
    facts.kbps("bitrate").map { "\($0) kbit/s " } ?? "这个码率"
  }

  static func standing(_ facts: ReasonFacts) -> String {
    let owner = facts.word("platform").map { "\($0) 的" } ?? ""
    return switch facts.standing {
    case .official: "（\(owner)公开数值）"
    case .assumed: "（\(owner)推测数值）"
    case nil: ""
    }
  }

  static func camera(_ facts: ReasonFacts) -> String {
    let format = facts.word("fourcc").map { "以 \($0) " } ?? ""
    let delivers = facts.text("delivered_fps", .fixed(1)).map { " \($0) fps" }
    return "\(picture(facts))：摄像头\(format)实际能送达" + (delivers ?? "这样的画面")
  }

  static func smallerPicture(_ facts: ReasonFacts) -> String {
    let room = facts.kbps("available").map { "留给画面的只有 \($0) kbit/s" }
    let need = facts.kbps("wanted").map { need in
      (facts.wantedPicture.map { "\($0) " } ?? "更大的画面") + "至少需要 \(need) kbit/s"
    }
    let causes = [room, need].compactMap { $0 }
    return picture(facts) + "：" + (causes.isEmpty ? "上行承受不了更多" : causes.joined(separator: "，"))
  }

  static func platformPicture(_ facts: ReasonFacts) -> String {
    guard let source = facts.sourcePicture else {
      return "\(picture(facts))：没有测量摄像头，按常用画面选择"
    }
    let cause =
      switch facts.limit {
      case .platform: "平台不接受更高的"
      case .encoder: "编码器没有测量，不让它负担更多"
      case nil: "平台不接受更高的，或不让编码器负担更多"
      }
    return "\(picture(facts))：摄像头有 \(source)，但\(cause)"
  }

  static func uplink(_ facts: ReasonFacts) -> String {
    let measured = facts.kbps("goodput").map { "实测 \($0)" }
    let held = facts.kbps("held").map { "可稳定承受 \($0)" }
    let less = [
      facts.text("streams", .upTo(0)).map { "由 \($0) 路推流分担" },
      facts.kbps("audio").map { "减去声音 \($0)" },
      facts.text("overhead_percent", .upTo(1)).map { "减去协议开销 \($0) %" },
    ]
    let deducts = less.contains { $0 != nil }
    let steps =
      [held == nil ? nil : measured, held ?? "上行能稳定承受的码率"] + less + [deducts ? "再取整" : nil]
    let opening = facts.kbps("bitrate").map { "\($0) kbit/s" } ?? "这个码率"
    return "\(opening)：\(steps.compactMap { $0 }.joined(separator: "，"))"
  }

  static func platformBitrate(_ facts: ReasonFacts) -> String {
    let room = facts.kbps("available").map { "；上行可承受 \($0)" } ?? ""
    return bitrate(facts) + "是平台建议或接受的上限" + standing(facts) + room
  }

  static func keyframes(_ facts: ReasonFacts) -> String {
    let interval = facts.text("seconds", .upTo(2)).map { "关键帧间隔 \($0) 秒" } ?? "这个关键帧间隔"
    return "\(interval)：按平台的要求" + standing(facts)
  }

  static func audio(_ facts: ReasonFacts) -> String {
    let channels = facts.text("channels", .upTo(0)).map { $0 == "1" ? "单声道" : "\($0) 声道" }
    let settings = [
      facts.kbps("bitrate").map { "\($0) kbit/s" },
      facts.text("rate_hz", .upTo(0)).map { "\($0) Hz" }, channels,
    ].compactMap { $0 }
    let opening = settings.isEmpty ? "这样的声音" : "声音 \(settings.joined(separator: "、"))"
    return "\(opening)：按平台的要求" + standing(facts)
  }

  static func gain(_ facts: ReasonFacts) -> String {
    guard let gain = facts.gain else { return "调整增益，让人声达到目标响度" }
    let step = "增益\(gain.isLoss ? "减小" : "增加") \(gain.decibels) dB"
    guard let gained = facts.gained, let loudness = facts.text("loudness_lufs", .fixed(1)) else {
      return "\(step)：让人声达到目标响度"
    }
    let way = "\(step)：人声从 \(loudness) 变为 \(gained.loudness) LUFS"
    if gained.isTarget { return way }
    let target = facts.text("target_lufs", .upTo(1)).map { "，不到目标 \($0)" } ?? ""
    let peak = facts.text("true_peak_dbtp", .fixed(1)).map { "，峰值已达 \($0) dBTP" } ?? "，峰值太高"
    return "\(way)\(target)\(peak)，没有更多余量"
  }

  static func encoder(_ facts: ReasonFacts) -> String {
    let words = [facts.word("encoder"), facts.word("preset").map { "预设 \($0)" }].compactMap { $0 }
    return words.isEmpty ? "要求不高的编码器" : words.joined(separator: "，")
  }
}
