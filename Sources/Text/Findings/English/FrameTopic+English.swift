extension FrameTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .none:
      "The camera started\(EnglishPhrases.mode(facts)) but sent no picture: viewers would see "
        + "nothing."
    case .dropped: "\(lostFrames(facts)): \(EnglishPhrases.jump(facts))."
    case .errors:
      "\(damagedFrames(facts)): viewers \(facts.failed ? "see" : "may see") a torn picture."
    case .stall:
      "\(pause(facts)): viewers \(facts.failed ? "see it freeze" : "may see a short hitch")."
    case .repeated: "\(newPictures(facts)): \(EnglishPhrases.stutter(facts))."
    case .truncated:
      facts.isRaw
        ? "\(cutFrames(facts)): viewers see a green or torn part."
        : "\(cutFrames(facts)): one such frame is enough to end the capture in OBS."
    case .gaps:
      "\(hiddenGaps(facts)), so the camera itself seems to skip frames: "
        + "\(EnglishPhrases.jump(facts))."
    case .hostSlow: "\(slowness(facts)): \(EnglishPhrases.jump(facts))."
    case .clock:
      "The driver's timestamps can't be true\(clockFault(facts)), so the rate was taken from when "
        + "frames were handed over: programs that trust the timestamps, as OBS does, may stutter "
        + "or lose sync."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .none:
      "Try another USB port, without a hub, and a smaller picture. On a capture card, check that "
        + "a signal comes in."
    case .dropped:
      "Try another USB port or cable, without a hub, and close programs that load the computer."
    case .errors: "Try a shorter cable and another USB port; leave out hubs that have no power."
    case .stall:
      "Close programs that load the computer, try another USB port, and repeat the test."
    case .repeated:
      "Choose the same rate at the source (camera, console, computer) and in the mode of this "
        + "device, and one that it can really take in, such as 1920x1080 at 30 fps."
    case .truncated:
      "Try another cable and another USB port, without a hub. If it stays so, choose a smaller "
        + "picture or another format."
    case .gaps:
      "Choose a smaller picture or a slower rate, and put more light on the scene. If it stays so, "
        + "try another cable and another USB port."
    case .hostSlow:
      "Close what the show does not need, or choose a smaller picture or a slower rate, and "
        + "repeat the test."
    case .clock:
      "Switch “Use Buffering” off for this camera in OBS, and check there that picture and sound "
        + "fit together. A newer kernel or driver may mend the timestamps."
    }
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

  private func cutFrames(_ facts: FindingFacts) -> String {
    let kind = facts.isRaw ? "" : "JPEG "
    guard let cut = facts.figure("truncated_frames", .upTo(0)) else {
      return facts.isRaw
        ? "Frames end before their picture does" : "JPEG frames end before their picture does"
    }
    let all = facts.text("frames", .upTo(0)).map { " of \($0)" } ?? ""
    let frames = kind + (cut.isOne && all.isEmpty ? "frame" : "frames")
    let end = cut.isOne ? "ends before its picture does" : "end before their picture does"
    return "\(cut.value)\(all) \(frames) \(end)"
  }

  private func slowness(_ facts: FindingFacts) -> String {
    let lost = facts.figure("dropped_frames", .upTo(0)).map {
      $0.isOne ? ", 1 was lost" : ", \($0.value) were lost"
    }
    let delay = facts.figure("latency_p95_ms", .upTo(0)).map { EnglishPhrases.enclosed($0, "ms") }
    return "The computer was too slow to take every frame" + (lost ?? "")
      + EnglishPhrases.enclosing([
        delay.map { "95 % came within \($0)" },
        facts.text("load1", .fixed(2)).map { "load \($0)" },
      ])
  }

  // MARK: Times

  private func pause(_ facts: FindingFacts) -> String {
    let time = facts.figure("interval_max_ms", .upTo(0)).map { EnglishPhrases.limited($0, "ms") }
    let periods = facts.figure("interval_max_periods", .upTo(1))
      .map { EnglishPhrases.enclosed($0, "frames") }
    guard let time else {
      return "The picture stood still" + (periods.map { " (\($0))" } ?? "")
    }
    return "The picture stood still for \(time)" + (periods.map { " (as long as \($0))" } ?? "")
  }

  private func newPictures(_ facts: FindingFacts) -> String {
    guard let new = facts.figure("unique_fps", .fixed(1)) else {
      return "Pictures come more than once, so fewer are new than the frame rate tells"
    }
    let rate = "new pictures only at \(EnglishPhrases.limited(new, "fps"))"
    return facts.text("delivered_fps", .fixed(1))
      .map { "The camera delivers \($0) fps, but \(rate)" } ?? "The camera delivers \(rate)"
  }

  private func hiddenGaps(_ facts: FindingFacts) -> String {
    let frames = facts.text("frames", .upTo(0)).map { "\($0) frames" } ?? "the frames"
    guard let gaps = facts.figure("timestamp_gaps", .upTo(0)) else {
      return "The times of \(frames) show gaps that their numbers hide"
    }
    let count = gaps.isOne ? "1 gap" : "\(gaps.value) gaps"
    return "The times of \(frames) show \(count) that their numbers hide"
  }

  private func clockFault(_ facts: FindingFacts) -> String {
    let fault = facts.word("fault").flatMap(ClockFault.init)
    return EnglishPhrases.enclosing([fault.map(flaw)])
  }

  private func flaw(_ fault: ClockFault) -> String {
    switch fault {
    case .notMonotonic: "they are not of the system's steady clock"
    case .none: "they are zero"
    case .constant: "they stand still"
    case .backwards: "they run backwards"
    case .future: "they lie in the future"
    case .past: "they lie far in the past"
    }
  }
}
