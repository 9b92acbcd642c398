extension SettingsTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .none:
      "The camera or the uplink carries less than the smallest picture\(platform(facts)) needs: no "
        + "settings can be recommended."
    case .belowPlatform:
      "\(bitrate(facts)): viewers may see a coarse picture in quick movement."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .none: "Clear up what was found on the camera and the uplink, then repeat the test."
    case .belowPlatform:
      "Stream with these settings if you must; a faster uplink, best by network cable, allows more."
    }
  }

  var englishTitle: String {
    switch self {
    case .none: "No settings to recommend"
    case .belowPlatform: "Less than the platform advises"
    }
  }

  var englishExplanation: String {
    switch self {
    case .none:
      """
      Settings are only recommended where the measurements carry them. The camera delivers fewer \
      frames than any show needs, or the uplink holds less than the platform's smallest picture. \
      The findings on the camera and the uplink say which, and what to do.
      """
    case .belowPlatform:
      """
      The recommended bitrate is what the uplink holds. The platform advises more for a picture of \
      this size and rate, so quick movement may look coarse. The stream itself should hold; a \
      faster uplink, or a smaller picture, looks better.
      """
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
