extension CameraTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "The camera delivers \(frames(facts)): the picture runs smoothly."
    case .none: "No camera was found: the show would have no picture."
    case .unknown: "The camera that was asked for was not found: the show would have no picture."
    case .busy:
      "The camera is in use by \(EnglishPhrases.holder(facts)): "
        + "nothing else can use it now, so it was not tested."
    case .denied: "This user has no permission to open the camera: the show would have no picture."
    case .hung: "The camera did not answer in time, so it could not be tested."
    case .gone:
      "The camera disappeared during the test: on air the picture would freeze or go black."
    case .failed:
      "The test of the camera failed\(EnglishPhrases.detail(facts)), so it could not be judged."
    case .modeUnknown:
      "The camera does not offer the mode that was asked for: the show could not start with it."
    case .modeRefused:
      "The camera refused the mode that was asked for\(mode(facts)): "
        + "the show could not start with it."
    case .noFrames:
      "The camera started\(mode(facts)) but sent no picture: viewers would see nothing."
    case .bandwidth:
      "The camera could not start, its USB bus has no bandwidth left: "
        + "the show would have no picture."
    case .rateLow: "\(lowRate(facts)): \(stutter(facts))."
    case .rateNegotiated: "\(grantedRate(facts)): \(stutter(facts))."
    case .dropped:
      "\(lostFrames(facts)): viewers \(facts.failed ? "see" : "may see") the picture jump."
    case .errors:
      "\(damagedFrames(facts)): viewers \(facts.failed ? "see" : "may see") a torn picture."
    case .stall:
      "\(pause(facts)): viewers \(facts.failed ? "see it freeze" : "may see a short hitch")."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "Plug in a camera. If one is plugged in, try another USB port or cable."
    case .unknown: "Plug the camera in, or choose one of those that “airworthy devices” lists."
    case .busy:
      "Close \(facts.word("holder") ?? "the program that uses the camera"), or switch the camera "
        + "off in it, and run the test again."
    case .denied:
      "Give this user access to the camera (on most systems: make it a member of the group "
        + "“video”), then log out and in again."
    case .hung:
      "Unplug the camera, plug it in again and repeat the test. If it still does not answer, "
        + "restart the computer."
    case .gone: "Check the plug and the cable, leave out hubs, and repeat the test."
    case .failed: "Repeat the test. If it fails again, plug the camera into another port."
    case .modeUnknown, .modeRefused:
      "Choose one of the modes that “airworthy devices” lists for this camera."
    case .noFrames:
      "Try another USB port, without a hub, and a smaller picture. On a capture card, check that "
        + "a signal comes in."
    case .bandwidth:
      "Move the camera, or the other devices beside it, to a port of another USB controller, or "
        + "choose a smaller picture."
    case .rateLow: slowAdvice(facts)
    case .rateNegotiated:
      facts.word("faster_fourcc").map {
        "Choose the format \($0): at this size it promises a faster rate."
      } ?? "Choose a smaller picture, or a mode that the camera offers at the rate you want."
    case .dropped:
      "Try another USB port or cable, without a hub, and close programs that load the computer."
    case .errors: "Try a shorter cable and another USB port; leave out hubs that have no power."
    case .stall:
      "Close programs that load the computer, try another USB port, and repeat the test."
    }
  }

  // MARK: Rates

  private func frames(_ facts: FindingFacts) -> String {
    guard let rates = facts.rates else { return "its frames" + mode(facts) }
    return rate(rates) + mode(facts)
  }

  private func rate(_ rates: (delivered: String, negotiated: String?)) -> String {
    rates.negotiated.map { "\(rates.delivered) of \($0) fps" } ?? "\(rates.delivered) fps"
  }

  private func mode(_ facts: FindingFacts) -> String { facts.mode.map { " at \($0)" } ?? "" }

  private func stutter(_ facts: FindingFacts) -> String {
    facts.failed ? "viewers see it stutter" : "movement may not look smooth"
  }

  private func lowRate(_ facts: FindingFacts) -> String {
    if let figure = facts.figure("delivered_fps", .fixed(1)), figure.bound != nil {
      return "The camera delivers \(EnglishPhrases.limited(figure, "fps"))"
    }
    if let rates = facts.rates { return "The camera delivers \(rate(rates))" }
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
    return "The camera grants \(rate)" + mode(facts)
  }

  private func slowAdvice(_ facts: FindingFacts) -> String {
    facts.word("cause") == "exposure"
      ? "Put more light on the scene, or stop the camera from slowing down for its exposure: in "
        + "poor light it may take longer over each frame."
      : "Put more light on the scene: many cameras slow down in the dark. If that does not help, "
        + "try another USB port and a smaller picture."
  }

  // MARK: Losses

  private func lostFrames(_ facts: FindingFacts) -> String {
    let share = facts.percentage("dropped_share").map { EnglishPhrases.enclosed($0, "%") }
    if let lost = facts.number("dropped_frames"), let arrived = facts.number("frames") {
      let counts = "\(lost.text(.upTo(0))) of \((lost + arrived).text(.upTo(0)))"
      return "The camera lost \(counts) frames" + (share.map { " (\($0))" } ?? "")
    }
    return "The camera lost frames on the way" + (share.map { " (\($0))" } ?? "")
  }

  private func damagedFrames(_ facts: FindingFacts) -> String {
    let share = facts.percentage("error_share").map { " (\(EnglishPhrases.enclosed($0, "%")))" }
    if let damaged = facts.number("error_frames"), let frames = facts.text("frames", .upTo(0)) {
      let all = damaged + (facts.number("short_frames") ?? 0)
      return "Of \(frames) frames \(all.text(.upTo(0))) arrived damaged" + (share ?? "")
    }
    return "Frames arrived damaged" + (share ?? "")
  }

  private func pause(_ facts: FindingFacts) -> String {
    let time = facts.figure("interval_max_ms", .upTo(0)).map { EnglishPhrases.limited($0, "ms") }
    let periods = facts.figure("interval_max_periods", .upTo(1))
      .map { EnglishPhrases.enclosed($0, "frames") }
    guard let time else {
      return "The picture stood still" + (periods.map { " (\($0))" } ?? "")
    }
    return "The picture stood still for \(time)" + (periods.map { " (as long as \($0))" } ?? "")
  }
}
