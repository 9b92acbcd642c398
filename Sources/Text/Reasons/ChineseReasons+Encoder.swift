extension ChineseReasons {
  static func slowEncoder(_ facts: ReasonFacts) -> String {
    let wish = facts.wantedPicture.map { " \($0) " } ?? "更高的画面"
    let opening = "\(picture(facts))：没有编码器跟得上\(wish)".trimmed
    guard let margin = facts.margin("") else { return opening }
    let fastest = facts.word("fastest").map { "\($0) " } ?? "最快的"
    return "\(opening)，\(fastest)只有所需速度的 \(margin) 倍" + wanted(facts)
  }

  static func looks(_ facts: ReasonFacts) -> String {
    let place = facts.kbps("bitrate").map { "在 \($0) kbit/s 下" } ?? ""
    let other = facts.picture("other_").map { "比 \($0) " } ?? ""
    let figures = [facts.text("ssim", .fixed(3)), facts.text("other_ssim", .fixed(3))]
      .compactMap { $0 }
    let scores = figures.count == 2 ? "（SSIM \(figures[0]) 对 \(figures[1])）" : ""
    return "\(picture(facts))：\(place)\(other)更清晰\(scores)"
  }

  static func measured(_ facts: ReasonFacts) -> String {
    opening(facts) + margin(facts) + software(facts) + slower(facts)
  }

  static func estimated(_ facts: ReasonFacts) -> String {
    let tried = facts.picture("tried_").map { "，由 \($0) 的实测推算" } ?? "，由其他画面的实测推算"
    return opening(facts) + margin(facts) + tried + software(facts) + slower(facts)
  }

  private static func opening(_ facts: ReasonFacts) -> String {
    let encoder = facts.encoder.map { "\($0)：" } ?? "这个编码器："
    return encoder + "跟得上" + (facts.picture.map { " \($0)" } ?? "这种画面")
  }

  private static func margin(_ facts: ReasonFacts) -> String {
    facts.margin("").map { "，是所需速度的 \($0) 倍" + wanted(facts) } ?? ""
  }

  private static func wanted(_ facts: ReasonFacts) -> String {
    facts.margin("wanted_").map { "（要求 \($0) 倍）" } ?? ""
  }

  private static func slower(_ facts: ReasonFacts) -> String {
    guard let preset = facts.word("slower_preset"), let margin = facts.margin("slower_") else {
      return ""
    }
    return "；\(preset) 只有 \(margin) 倍"
  }

  private static func software(_ facts: ReasonFacts) -> String {
    if let spared = facts.word("spared_encoder") {
      return "；画质不低于 \(spared)，又不占用处理器"
    }
    guard let slow = facts.word("slow_encoder"), let margin = facts.margin("slow_") else {
      return ""
    }
    return "；\(slow) 只有 \(margin) 倍"
  }
}

extension String {
  /// Without a blank at the end.
  fileprivate var trimmed: String { hasSuffix(" ") ? String(dropLast()) : self }
}
