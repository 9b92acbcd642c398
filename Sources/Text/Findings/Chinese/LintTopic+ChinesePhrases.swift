extension LintTopic {
  /// The platform's name inside a sentence, with the blanks that stand beside other writing.
  func chinesePlatform(_ facts: FindingFacts) -> String {
    facts.word("platform").map { " \($0) " } ?? "平台"
  }

  /// The same after a comma or colon.
  func platformAtStart(_ facts: FindingFacts) -> String {
    facts.word("platform").map { "\($0) " } ?? "平台"
  }

  func spaced(_ name: String?) -> String? { name.map { " \($0)" } }

  func chineseUnknown(_ facts: FindingFacts) -> String {
    let known: [LintUnknown] = facts.known("settings")
    let words = known.map { setting in
      switch setting {
      case .size: "画面尺寸"
      case .frameRate: "帧率"
      case .bitrate: "码率"
      case .keyframes: "关键帧间隔"
      }
    }
    return words.isEmpty ? "全部设置" : words.joined(separator: "、")
  }

  func chineseKeyframes(_ facts: FindingFacts) -> String {
    guard let figure = facts.figure("keyframe_s", .upTo(2)) else { return "关键帧相隔太远" }
    return "关键帧间隔 " + ChinesePhrases.limited(figure, "秒")
  }

  func chineseRate(_ key: String, _ facts: FindingFacts) -> String {
    let picture = facts.picture().map { " \($0) 的" } ?? ""
    guard let figure = facts.figure(key, .upTo(0)) else { return "码率与画面不相称" }
    return picture.drop { $0 == " " } + "码率 " + ChinesePhrases.limited(figure, "kbit/s")
  }

  func chineseLimited(_ key: String, _ unit: String, _ facts: FindingFacts) -> String {
    facts.figure(key, .upTo(2)).map { " " + ChinesePhrases.limited($0, unit) } ?? "超出范围"
  }

  func chineseCount(_ key: String, _ facts: FindingFacts) -> String {
    guard let figure = facts.figure(key, .upTo(0)) else { return "" }
    guard case .atMost(let limit) = figure.bound else { return "（\(figure.value) 个）" }
    return "（\(figure.value) 个，上限 \(limit) 个）"
  }

  func chineseFound(_ facts: FindingFacts) -> String {
    facts.properName("found").map { "（\($0)）" } ?? ""
  }

  /// Where OBS Studio has the setting.
  func chinesePlace(_ mode: OBSMode?) -> String {
    guard let mode else { return "" }
    let output = mode == .simple ? "设置 → 输出 → 输出模式：高级，然后直播" : "设置 → 输出 → 直播"
    let path: String
    switch self {
    case .ready, .unknown: return ""
    case .keyframesLong, .keyframesUnset: path = output + " → 关键帧间隔"
    case .bitrateLow, .bitrateHigh:
      path = mode == .simple ? "设置 → 输出 → 直播 → 视频比特率" : output + " → 比特率"
    case .rateControl: path = output + " → 码率控制"
    case .codec: path = mode == .simple ? "设置 → 输出 → 直播 → 视频编码器" : output + " → 视频编码器"
    case .profile: path = output + " → 配置（Profile）"
    case .bFrames: path = output + " → 最大 B 帧数，或 x264 选项中的 bframes="
    case .frameRate: path = "设置 → 视频 → 常用帧率"
    case .sizeOdd, .sizeLarge: path = "设置 → 视频 → 输出（缩放）分辨率"
    case .audioCodec: path = output + " → 音频编码器"
    case .audioRate: path = "设置 → 音频 → 采样率"
    case .audioChannels: path = "设置 → 音频 → 声道"
    case .audioBitrate:
      path = mode == .simple ? "设置 → 输出 → 直播 → 音频比特率" : "设置 → 输出 → 音频"
    }
    return "（OBS：\(path)）"
  }
}
