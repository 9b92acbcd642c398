extension ChineseReasons {
  static func crop(_ facts: ReasonFacts) -> String {
    let camera = facts.sides("camera_").map { "摄像头 \($0) 的画面" } ?? "摄像头画面"
    let middle = facts.sides("crop_").map { "中间 \($0)" } ?? "中间部分"
    let cut = facts.text("cut_percent", .upTo(0)).map { "（共 \($0) %）" } ?? ""
    return "竖屏直播只用\(camera)\(middle)：左右两边\(cut)会被裁掉"
  }

  static func platforms(_ facts: ReasonFacts) -> String {
    let names = facts.word("platforms").map { "同时推到 \($0)" } ?? "同时推到多个平台"
    let rate = facts.text("limit_fps", .upTo(2)).map { limit in
      (facts.word("fps_platform").map { "\($0) " } ?? "") + "最高 \(limit) fps"
    }
    let bitrate = facts.kbps("limit").map { limit in
      (facts.word("kbps_platform").map { "\($0) " } ?? "") + "最高 \(limit) kbit/s"
    }
    let limits = [rate, bitrate].compactMap { $0 }.joined(separator: "，")
    let opening = names + "，用同一套设置" + (limits.isEmpty ? "" : "：\(limits)")
    guard let streams = facts.text("streams", .upTo(0)) else { return opening }
    return opening + (streams == "1" ? "；只上传一路，由中转服务转发" : "；上行要承受 \(streams) 路")
  }

  static func rateControl(_ facts: ReasonFacts) -> String {
    let mode = facts.word("rate_control").map { "\($0.uppercased()) 恒定码率" } ?? "恒定码率"
    let buffer = facts.text("buffer_kbit", .upTo(0)).map { "，缓冲区 \($0) kbit（一秒）" } ?? ""
    return "\(mode)\(buffer)：上行是按均匀的码率测试的，平台也这样要求"
  }

  static func codec(_ facts: ReasonFacts) -> String {
    let codec = facts.word("codec").map { VideoCodecName.name($0) }
    let profile = facts.word("profile").map { "\($0) 档次" }
    let words = [codec, profile].compactMap { $0 }
    let opening = words.isEmpty ? "这种编码" : words.joined(separator: "，")
    return "\(opening)：按平台的要求" + standing(facts)
  }

  static func bFrames(_ facts: ReasonFacts) -> String {
    let frames = facts.text("frames", .upTo(0)).map { "B 帧 \($0) 个" } ?? "这样的 B 帧"
    return "\(frames)：按平台的要求" + standing(facts)
  }

  static func controls(_ facts: ReasonFacts) -> String {
    let control = facts.control.map { "摄像头 \($0)" } ?? "摄像头的这个选项"
    let before = facts.text("delivered_fps", .fixed(1)).map { "（原来 \($0)）" } ?? ""
    let gain = facts.text("after_fps", .fixed(1)).map { "试过有 \($0) fps\(before)" } ?? "试过帧率会更高"
    switch facts.controlCause {
    case .lowLight: return "\(control)：光线暗时不降低帧率，\(gain)"
    case .antiFlicker: return "\(control)：防频闪不再拖慢帧率，\(gain)"
    case .exposure: return "\(control)：手动设置的曝光比一帧还长"
    case .flicker:
      let mains = facts.text("mains_hz", .upTo(0)).map { " \($0) Hz 的" } ?? ""
      return "\(control)：画面随\(mains)灯光闪烁"
    case nil: return "\(control)：效果已经试过"
    }
  }
}
