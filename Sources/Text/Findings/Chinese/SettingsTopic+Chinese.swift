extension SettingsTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .none: "摄像头、上行网络或编码器达不到\(platform(facts))最小画面的要求：无法推荐设置。"
    case .belowPlatform: "\(bitrate(facts))：动作快时画面可能模糊。"
    case .noCommonGround: "没有一路推流能同时符合\(platforms(facts))的要求：它们没有共同的\(matter(facts))。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .none: "请先解决摄像头、上行网络和编码器的问题，然后重新检测。"
    case .belowPlatform: "必要时可以用这套设置开播；换更快的上行（最好用网线）可以提高码率。"
    case .noCommonGround: "请去掉其中一个平台，或者给每个平台单独推一路、各用各的设置。"
    }
  }

  var chineseTitle: String {
    switch self {
    case .none: "没有可推荐的设置"
    case .belowPlatform: "低于平台建议"
    case .noCommonGround: "各平台没有共同的设置"
    }
  }

  var chineseExplanation: String {
    switch self {
    case .none:
      """
      只有测量结果撑得住，才会推荐设置。现在要么摄像头的帧率低于任何直播所需，\
      要么上行网络承受不了平台最小的画面，要么编码器跟不上。这几项的检查结果会说明是哪一个，以及怎么办。
      """
    case .belowPlatform:
      """
      推荐的码率是上行网络能稳定承受的。平台对这种尺寸和帧率的画面建议更高的码率，\
      所以动作快时可能模糊。推流本身应该稳定；换更快的上行或小一些的画面，效果会更好。
      """
    case .noCommonGround:
      """
      一路推流要同时推到几个平台，就必须符合每个平台的要求：尺寸和帧率都被接受，\
      码率对一个够用、对另一个又不过高，声音也都能接受。这几个平台之间没有这样的设置。\
      用 `airworthy platform show` 可以查看各平台的数值。
      """
    }
  }

  private func platforms(_ facts: FindingFacts) -> String {
    facts.word("platforms").map { " \($0) " } ?? "这些平台"
  }

  private func matter(_ facts: FindingFacts) -> String {
    switch facts.word("matter") {
    case "codec": "视频编码"
    case "audio": "声音格式"
    default: "尺寸、帧率和码率"
    }
  }

  private func platform(_ facts: FindingFacts) -> String {
    facts.word("platform").map { " \($0) " } ?? "平台"
  }

  private func bitrate(_ facts: FindingFacts) -> String {
    let advice = platform(facts) + (facts.picture().map { "对 \($0) " } ?? "") + "的建议"
    guard let figure = facts.figure("bitrate_kbps", .upTo(0)) else { return "码率低于\(advice)" }
    guard case .atLeast(let advised) = figure.bound else {
      return "码率 \(figure.value) kbit/s，低于\(advice)"
    }
    return "码率 \(figure.value) kbit/s，低于\(advice)（\(advised) kbit/s）"
  }
}
