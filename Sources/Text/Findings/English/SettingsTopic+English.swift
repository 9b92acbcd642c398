extension SettingsTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .none:
      "The camera, the uplink or the encoder carries less than the smallest picture"
        + "\(platform(facts)) needs: no settings can be recommended."
    case .belowPlatform:
      "\(bitrate(facts)): viewers may see a coarse picture in quick movement."
    case .noCommonGround:
      "No one stream is right for \(platforms(facts)): they share no \(matter(facts))."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .none:
      "Clear up what was found on the camera, the uplink and the encoder, then repeat the test."
    case .belowPlatform:
      "Stream with these settings if you must; a faster uplink, best by network cable, allows more."
    case .noCommonGround:
      "Leave one of the platforms out, or send each a stream of its own with its own settings."
    }
  }

  var englishTitle: String {
    switch self {
    case .none: "No settings to recommend"
    case .belowPlatform: "Less than the platform advises"
    case .noCommonGround: "Nothing that all platforms take"
    }
  }

  var englishExplanation: String {
    switch self {
    case .none:
      """
      Settings are only recommended where the measurements carry them. The camera delivers fewer \
      frames than any show needs, the uplink holds less than the platform's smallest picture, or no \
      encoder keeps up with it. The findings on these parts say which, and what to do.
      """
    case .belowPlatform:
      """
      The recommended bitrate is what the uplink holds. The platform advises more for a picture of \
      this size and rate, so quick movement may look coarse. The stream itself should hold; a \
      faster uplink, or a smaller picture, looks better.
      """
    case .noCommonGround:
      """
      One stream for several platforms must keep the rules of all of them: a size and rate that all \
      take, a bitrate that is enough for one and not too much for another, and a sound that all take. \
      There is none for these platforms. `airworthy platform show` tells the figures of each.
      """
    }
  }

  private func platforms(_ facts: FindingFacts) -> String {
    facts.word("platforms") ?? "all these platforms"
  }

  private func matter(_ facts: FindingFacts) -> String {
    switch facts.word("matter") {
    case "codec": "video codec"
    case "audio": "kind of sound"
    default: "size, rate and bitrate"
    }
  }

  private func platform(_ facts: FindingFacts) -> String {
    facts.word("platform").map { " for \($0)" } ?? " of the platform"
  }

  private func bitrate(_ facts: FindingFacts) -> String {
    let platform = facts.word("platform") ?? "the platform"
    let size = facts.picture().map { " for \($0)" } ?? ""
    guard let figure = facts.figure("bitrate_kbps", .upTo(0)) else {
      return "The bitrate is less than \(platform) advises\(size)"
    }
    guard case .atLeast(let advised) = figure.bound else {
      return "The bitrate is \(figure.value) kbit/s, less than \(platform) advises\(size)"
    }
    return "The bitrate is \(figure.value) kbit/s, \(platform) advises \(advised) kbit/s\(size)"
  }
}
