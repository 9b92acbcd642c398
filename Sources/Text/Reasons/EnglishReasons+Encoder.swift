extension EnglishReasons {
  static func slowEncoder(_ facts: ReasonFacts) -> String {
    let wish = facts.wantedPicture ?? "more"
    let opening = "\(picture(facts)), because no encoder here keeps up with \(wish)"
    guard let margin = facts.margin("") else { return opening }
    let fastest = facts.word("fastest") ?? "the fastest"
    let wanted = facts.margin("wanted_").map { ", \($0) are asked" } ?? ""
    return "\(opening): \(fastest) is \(margin) times as fast as needed\(wanted)"
  }

  static func looks(_ facts: ReasonFacts) -> String {
    let other = facts.picture("other_").map { " than \($0)" } ?? ""
    let place = facts.kbps("bitrate").map { " at \($0) kbit/s" } ?? ""
    let figures = [facts.text("ssim", .fixed(3)), facts.text("other_ssim", .fixed(3))]
      .compactMap { $0 }
    let scores = figures.count == 2 ? " (SSIM \(figures[0]) against \(figures[1]))" : ""
    return "\(picture(facts)), because it looks better\(other)\(place)\(scores)"
  }

  static func measured(_ facts: ReasonFacts) -> String {
    opening(facts) + margin(facts) + software(facts) + slower(facts)
  }

  static func estimated(_ facts: ReasonFacts) -> String {
    let tried = facts.picture("tried_").map { ", estimated from \($0)" } ?? ", by an estimate"
    return opening(facts) + margin(facts) + tried + software(facts) + slower(facts)
  }

  private static func opening(_ facts: ReasonFacts) -> String {
    "\(facts.encoder ?? "This encoder"), which keeps up with "
      + (facts.picture ?? "this size and rate")
  }

  private static func margin(_ facts: ReasonFacts) -> String {
    guard let margin = facts.margin("") else { return "" }
    let wanted = facts.margin("wanted_").map { ", \($0) are asked" } ?? ""
    return ": \(margin) times as fast as needed\(wanted)"
  }

  private static func slower(_ facts: ReasonFacts) -> String {
    guard let preset = facts.word("slower_preset"), let margin = facts.margin("slower_") else {
      return ""
    }
    return "; \(preset) has only \(margin)"
  }

  private static func software(_ facts: ReasonFacts) -> String {
    if let spared = facts.word("spared_encoder") {
      return "; it looks at least as good as \(spared) and spares the processor"
    }
    guard let slow = facts.word("slow_encoder"), let margin = facts.margin("slow_") else {
      return ""
    }
    return "; \(slow) has only \(margin)"
  }
}
