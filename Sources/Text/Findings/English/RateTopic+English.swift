extension RateTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    let because = facts.isProven ? "because" : "most likely because"
    let reason: String? =
      switch self {
      case .low, .negotiated: nil
      case .lowLight: "\(because) it exposes longer in this light\(lowLight(facts))"
      case .raw: "because uncompressed pictures of this size do not go faster through USB 2"
      case .firmware:
        "\(because) it never reaches the rate that it promises, not even in good light"
      case .exposure: "because its manual exposure\(exposure(facts))"
      case .antiFlicker:
        "\(because) its anti-flicker setting\(mains(facts)) holds the exposure at steps that slow "
          + "it down"
      case .link: "because \(wire(facts))"
      }
    let rate = self == .negotiated ? grantedRate(facts) : lowRate(facts)
    let whole = reason.map { "\(rate)\(EnglishPhrases.mode(facts)), \($0)" } ?? rate
    return "\(whole): \(EnglishPhrases.stutter(facts))."
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .low: slowAdvice(facts)
    case .negotiated:
      facts.word("faster_fourcc").map {
        "Choose the format \($0): at this size it promises a faster rate."
      } ?? "Choose a smaller picture, or a mode that the camera offers at the rate you want."
    case .lowLight: "Put more light on the scene, best from the front. \(keepRate(facts))"
    case .raw: compressed(facts)
    case .firmware:
      "Plan the show for the rate that the camera really gives, or choose another size or format. "
        + "Newer firmware from its maker may help."
    case .exposure:
      "\(shorten(facts)), so that an exposure fits into a frame. If the picture gets too dark, put "
        + "more light on the scene."
    case .antiFlicker: "Put more light on the scene. \(fitMains(facts))"
    case .link:
      facts.word("halved") == "yes"
        ? "Plug the camera into a port of another controller, without a hub, and try another "
          + "kernel. If it stays at half everywhere, the camera is the cause."
        : "Choose a smaller picture, or another format or port."
    }
  }

  // MARK: Rates

  private func lowRate(_ facts: FindingFacts) -> String {
    if let figure = facts.figure("delivered_fps", .fixed(1)), figure.bound != nil {
      return "The camera delivers \(EnglishPhrases.limited(figure, "fps"))"
    }
    if let rates = facts.rates { return "The camera delivers \(EnglishPhrases.rate(rates))" }
    guard let share = facts.percentage("delivered_share") else {
      return "The camera delivers too few frames"
    }
    return "The camera delivers \(EnglishPhrases.limited(share, "%")) of its frame rate"
  }

  private func grantedRate(_ facts: FindingFacts) -> String {
    let asked = facts.text("asked_fps", .upTo(2))
    guard let granted = facts.text("negotiated_fps", .upTo(2)) else {
      return "The camera grants a slower rate than it was asked for"
    }
    let rate = asked.map { "\(granted) of the \($0) fps it was asked for" } ?? "only \(granted) fps"
    return "The camera grants \(rate)" + EnglishPhrases.mode(facts)
  }

  private func slowAdvice(_ facts: FindingFacts) -> String {
    facts.word("cause") == "exposure"
      ? "Put more light on the scene, or stop the camera from slowing down for its exposure: in "
        + "poor light it may take longer over each frame."
      : "Put more light on the scene: many cameras slow down in the dark. If that does not help, "
        + "try another USB port and a smaller picture."
  }

  private func compressed(_ facts: FindingFacts) -> String {
    guard let format = facts.word("faster_fourcc") else {
      return "Choose a compressed format such as MJPG, or a smaller picture."
    }
    let rate = facts.text("faster_fps", .upTo(2)).map { "\($0) fps" } ?? "a faster rate"
    return "Choose the format \(format): at this size it \(facts.isProven ? "gave" : "promises") "
      + "\(rate)\(facts.isProven ? " in a test" : "")."
  }

  // MARK: Light and exposure

  private func lowLight(_ facts: FindingFacts) -> String {
    let cured = facts.isProven ? facts.text("after_fps", .fixed(1)) : nil
    return EnglishPhrases.enclosing([
      facts.text("exposure_ms", .upTo(1)).map { "\($0) ms a frame" },
      cured.map { "\($0) fps with that switched off" },
    ])
  }

  private func keepRate(_ facts: FindingFacts) -> String {
    facts.word("control").map {
      "If there is no more light, switch “\($0)” off: the camera then keeps its rate, but the "
        + "picture gets darker."
    } ?? "If there is no more light, look for a setting that lets the camera lower its rate and "
      + "switch it off: the picture gets darker then."
  }

  private func exposure(_ facts: FindingFacts) -> String {
    let time = facts.text("exposure_ms", .upTo(1)).map { " of \($0) ms" } ?? ""
    let frame = EnglishPhrases.enclosing([facts.text("period_ms", .upTo(1)).map { "\($0) ms" }])
    return "\(time) is longer than a frame\(frame)"
  }

  private func shorten(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "the exposure time"
    return facts.text("longest_value", .upTo(0)).map { "Set \(control) to \($0) or less" }
      ?? "Lower \(control)"
  }

  private func wire(_ facts: FindingFacts) -> String {
    let port = EnglishPhrases.enclosing([facts.word("port").map { "port \($0)" }])
    guard let wire = facts.text("wire_ms", .upTo(1)) else {
      return "USB takes longer over each frame than a frame may last\(port)"
    }
    let frame = facts.text("period_ms", .upTo(1)).map { " (\($0) ms)" } ?? ""
    return "each frame is on its way over USB for \(wire) ms, longer than a frame may last\(frame)"
      + port
  }

  private func mains(_ facts: FindingFacts) -> String {
    facts.text("value", .upTo(0)).map { " of \($0) Hz" } ?? ""
  }

  private func fitMains(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "the anti-flicker setting"
    return facts.text("value", .upTo(0)).map {
      "If the mains here do not run at \($0) Hz, set \(control) to the frequency that they have."
    } ?? "Check that \(control) fits the mains here, 50 or 60 Hz."
  }
}
