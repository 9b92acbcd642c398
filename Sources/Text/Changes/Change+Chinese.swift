internal import Rig

extension Change.Code {
  func chinese(_ facts: ReasonFacts) -> String {
    switch self {
    case .moreLink: "\(ChineseChanges.more(facts))，可以用\(ChineseChanges.answer(facts))"
    case .moreBitrate:
      "\(ChineseChanges.more(facts))，同样的画面可以用"
        + (facts.kbps("bitrate").map { " \($0) kbit/s" } ?? "更高的码率")
    case .lessLink: ChineseChanges.less(facts)
    case .moreLight: ChineseChanges.light(facts)
    case .betterCamera: "换用能拍出这种画面的摄像头，可以用\(ChineseChanges.picture(facts))"
    case .turnedCamera: "把摄像头竖过来，可以用\(ChineseChanges.picture(facts))，不必裁掉两边"
    case .fasterEncoder: ChineseChanges.encoder(facts)
    case .measuredEncoder: "如果实测编码器跟得上，可以用\(ChineseChanges.picture(facts))"
    case .withoutPlatform:
      "不推到"
        + (facts.word("platform").map { " \($0)" } ?? "其中一个平台")
        + "，可以用\(ChineseChanges.answer(facts))"
    case .relay: "改为只上传一路、由中转服务转发，可以用\(ChineseChanges.answer(facts))"
    }
  }
}

private enum ChineseChanges {
  /// With the blank that stands between Chinese writing and a figure.
  static func picture(_ facts: ReasonFacts) -> String {
    facts.picture.map { " \($0)" } ?? "更好的画面"
  }

  static func answer(_ facts: ReasonFacts) -> String {
    picture(facts) + (facts.kbps("bitrate").map { "（\($0) kbit/s）" } ?? "")
  }

  static func more(_ facts: ReasonFacts) -> String {
    facts.mbps("more", .up).map { "上行再多稳定承受 \($0) Mbit/s" } ?? "上行再快一些"
  }

  static func less(_ facts: ReasonFacts) -> String {
    let spare = facts.mbps("less", .down).map { "上行再少 \($0) Mbit/s 也能承受" } ?? "上行略少也能承受"
    return "\(spare)；更少就" + (facts.picture.map { "只能用 \($0)" } ?? "达不到平台的要求")
  }

  static func light(_ facts: ReasonFacts) -> String {
    let control = facts.word("control").map { "，或关闭 \($0)" } ?? ""
    return "光线更亮\(control)，可以用\(picture(facts))"
  }

  static func encoder(_ facts: ReasonFacts) -> String {
    let opening = "限制在于编码器，不在上行"
    guard facts.picture != nil else { return opening }
    let fastest = facts.word("fastest").map { "（本机最快的是 \($0)）" } ?? ""
    guard let margin = facts.margin(""), let wanted = facts.margin("wanted_") else {
      return "\(opening)：更快的编码器\(fastest)可以用\(picture(facts))"
    }
    return "\(opening)：达到所需速度的 \(wanted) 倍而不是 \(margin) 倍\(fastest)，可以用"
      + picture(facts)
  }
}
