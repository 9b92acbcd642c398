extension LintTopic {
  func platform(_ facts: FindingFacts) -> String { facts.word("platform") ?? "the platform" }

  func unknown(_ facts: FindingFacts) -> String {
    let known: [LintUnknown] = facts.known("settings")
    let words = known.map { setting in
      switch setting {
      case .size: "the size"
      case .frameRate: "the frame rate"
      case .bitrate: "the bitrate"
      case .keyframes: "the key-frame interval"
      }
    }
    guard let last = words.last else { return "all of its settings" }
    return words.count == 1 ? last : words.dropLast().joined(separator: ", ") + " and " + last
  }

  func keyframes(_ facts: FindingFacts) -> String {
    guard let figure = facts.figure("keyframe_s", .upTo(2)) else {
      return "The key frames are too far apart"
    }
    return "A key frame comes every " + EnglishPhrases.limited(figure, "s")
  }

  /// A bitrate, for the picture where that is known.
  func rate(_ key: String, _ facts: FindingFacts) -> String {
    let picture = facts.picture().map { " for \($0)" } ?? ""
    guard let figure = facts.figure(key, .upTo(0)) else {
      return "The bitrate does not suit the picture"
    }
    return "The bitrate\(picture) is " + EnglishPhrases.limited(figure, "kbit/s")
  }

  func limited(_ key: String, _ unit: String, _ facts: FindingFacts) -> String {
    facts.figure(key, .upTo(2)).map { EnglishPhrases.limited($0, unit) } ?? "out of its range"
  }

  func plain(_ key: String, _ unit: String, _ facts: FindingFacts) -> String {
    facts.text(key, .upTo(0)).map { "\($0) \(unit)" } ?? "a rate of its own"
  }

  /// A count with its limit, in parentheses; empty where it is not known.
  func count(_ key: String, _ facts: FindingFacts) -> String {
    guard let figure = facts.figure(key, .upTo(0)) else { return "" }
    guard case .atMost(let limit) = figure.bound else { return " (\(figure.value))" }
    return " (\(figure.value), at most \(limit) allowed)"
  }

  /// How the rate is controlled, in parentheses; empty where it is not known.
  func found(_ facts: FindingFacts) -> String {
    facts.properName("found").map { " (\($0))" } ?? ""
  }
}
