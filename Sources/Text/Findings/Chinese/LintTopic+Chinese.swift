extension LintTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "这些设置符合\(chinesePlatform(facts))的要求。"
    case .unknown: "配置文件里没有写明\(chineseUnknown(facts))，因此无法检查。"
    case .keyframesLong: "\(chineseKeyframes(facts))：观众要等更久才能看到画面，平台也可能报警。"
    case .keyframesUnset: "关键帧间隔交给了编码器。\(chineseKeyframes(facts))：平台可能报警或卡顿。"
    case .bitrateLow: "\(chineseRate("bitrate_kbps", facts))：观众会看到粗糙的画面。"
    case .bitrateHigh:
      "\(chineseRate("bitrate_kbps", facts))：\(platformAtStart(facts))可能拒绝或限制推流。"
    case .rateControl: "码率不是恒定的\(chineseFound(facts))：会随画面忽高忽低，播放器容易卡顿。"
    case .codec:
      "画面编码是\(spaced(facts.properName("found")) ?? "其他格式")，不确定\(chinesePlatform(facts))是否支持。"
    case .profile:
      "H.264 的档次是\(spaced(facts.properName("found")) ?? "其他档次")，\(platformAtStart(facts))要求"
        + (facts.properName("wanted").map { " \($0)" } ?? "另一种") + "。"
    case .bFrames: "连续的 B 帧太多\(chineseCount("b_frames", facts))：低延迟播放时可能卡顿。"
    case .frameRate: "帧率\(chineseLimited("fps", "fps", facts))：多出的帧会被丢掉，或推流被拒绝。"
    case .sizeOdd:
      "画面尺寸\(facts.pictureSize.map { " \($0) " } ?? "")无法原样编码：途中会被裁切。"
    case .sizeLarge:
      "画面超过\(chinesePlatform(facts))已知支持的尺寸，高度\(chineseLimited("lines", "行", facts))。"
    case .audioCodec:
      "声音编码是\(spaced(facts.properName("found")) ?? "其他格式")，\(platformAtStart(facts))要求"
        + (facts.properName("wanted").map { " \($0)" } ?? "另一种") + "。"
    case .audioRate:
      "声音的采样率是\(facts.text("audio_rate_hz", .upTo(0)).map { " \($0) Hz" } ?? "其他数值")，"
        + "\(platformAtStart(facts))要求\(facts.text("wanted", .upTo(0)).map { " \($0) Hz" } ?? "另一种")。"
    case .audioChannels: "声音的声道太多\(chineseCount("audio_channels", facts))：观众可能只听到一部分。"
    case .audioBitrate: "声音的码率\(chineseLimited("audio_kbps", "kbit/s", facts))。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .unknown: "请打开该程序的设置并保存一次，然后重新检查。"
    default:
      "请把\(chineseName)设为\(chineseValue(facts) ?? "平台要求的值")\(chinesePlace(facts.obsMode))。"
    }
  }

  var chineseTitle: String {
    switch self {
    case .ready: "设置符合平台要求"
    case .unknown: "没有写明的设置"
    case .keyframesLong: "关键帧间隔太长"
    case .keyframesUnset: "关键帧交给了编码器"
    case .bitrateLow: "码率低于画面所需"
    case .bitrateHigh: "码率超过平台上限"
    case .rateControl: "码率不恒定"
    case .codec: "平台不支持的编码"
    case .profile: "H.264 档次不符"
    case .bFrames: "B 帧太多"
    case .frameRate: "帧率超过平台上限"
    case .sizeOdd: "无法编码的尺寸"
    case .sizeLarge: "画面超过平台上限"
    case .audioCodec: "声音编码不符"
    case .audioRate: "采样率不符"
    case .audioChannels: "声道太多"
    case .audioBitrate: "声音码率超出范围"
    }
  }

  private var chineseName: String {
    switch self {
    case .ready, .unknown: "设置"
    case .keyframesLong, .keyframesUnset: "关键帧间隔"
    case .bitrateLow, .bitrateHigh: "码率"
    case .rateControl: "码率控制"
    case .codec: "编码器"
    case .profile: "档次"
    case .bFrames: " B 帧数"
    case .frameRate: "帧率"
    case .sizeOdd, .sizeLarge: "输出分辨率"
    case .audioCodec: "音频编码器"
    case .audioRate: "采样率"
    case .audioChannels: "声道"
    case .audioBitrate: "音频码率"
    }
  }

  private func chineseValue(_ facts: FindingFacts) -> String? {
    func number(_ unit: String) -> String? {
      facts.text("wanted", .upTo(2)).map { " \($0) \(unit)" }
    }
    switch self {
    case .ready, .unknown: return nil
    case .keyframesLong, .keyframesUnset: return number("秒")
    case .bitrateLow, .bitrateHigh, .audioBitrate: return number("kbit/s")
    case .rateControl: return " CBR"
    case .codec: return " H.264 的一种"
    case .profile, .audioCodec: return facts.properName("wanted").map { " \($0)" }
    case .bFrames: return number("个")
    case .frameRate: return number("fps")
    case .sizeOdd: return facts.word("wanted_size").map { " \($0)" }
    case .sizeLarge: return number("行")
    case .audioRate: return number("Hz")
    case .audioChannels: return facts.number("wanted") == 1 ? "单声道" : "立体声"
    }
  }
}
