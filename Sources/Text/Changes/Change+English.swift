internal import Rig

extension Change.Code {
  func english(_ facts: ReasonFacts) -> String {
    switch self {
    case .moreLink: "With \(EnglishChanges.more(facts)) that holds, \(EnglishChanges.answer(facts))"
    case .moreBitrate:
      "With \(EnglishChanges.more(facts)) that holds, "
        + (facts.kbps("bitrate").map { "\($0) kbit/s" } ?? "more bitrate")
        + " in the same picture"
    case .lessLink: EnglishChanges.less(facts)
    case .moreLight: EnglishChanges.light(facts)
    case .betterCamera: "With a camera that gives it, \(EnglishChanges.picture(facts))"
    case .turnedCamera:
      "With the camera turned upright, \(EnglishChanges.picture(facts)) and nothing cut off"
    case .fasterEncoder: EnglishChanges.encoder(facts)
    case .measuredEncoder:
      "With an encoder that was measured and keeps up, \(EnglishChanges.picture(facts))"
    case .withoutPlatform:
      "Without \(facts.word("platform") ?? "one of the platforms"), \(EnglishChanges.answer(facts))"
    case .relay: "With one stream to a relay, \(EnglishChanges.answer(facts))"
    }
  }
}

private enum EnglishChanges {
  static func picture(_ facts: ReasonFacts) -> String { facts.picture ?? "a better picture" }

  static func answer(_ facts: ReasonFacts) -> String {
    picture(facts) + (facts.kbps("bitrate").map { " at \($0) kbit/s" } ?? "")
  }

  static func more(_ facts: ReasonFacts) -> String {
    facts.mbps("more", .up).map { "\($0) Mbit/s more upload" } ?? "more upload"
  }

  static func less(_ facts: ReasonFacts) -> String {
    let spare = facts.mbps("less", .down)
    let bears = spare.map { "It bears \($0) Mbit/s less upload" } ?? "It bears somewhat less upload"
    return "\(bears); below that, \(facts.picture ?? "nothing that the platform takes")"
  }

  static func light(_ facts: ReasonFacts) -> String {
    let control = facts.word("control").map { ", or \($0) off" } ?? ""
    return "With more light\(control), \(picture(facts))"
  }

  static func encoder(_ facts: ReasonFacts) -> String {
    let opening = "The encoder, not the link, is the limit"
    guard let picture = facts.picture else { return opening }
    let fastest = facts.word("fastest").map { " (\($0) here)" } ?? ""
    guard let margin = facts.margin(""), let wanted = facts.margin("wanted_") else {
      return "\(opening): with a faster one\(fastest), \(picture)"
    }
    return "\(opening): \(picture) with one that is \(wanted) times as fast as needed, "
      + "not \(margin)\(fastest)"
  }
}
