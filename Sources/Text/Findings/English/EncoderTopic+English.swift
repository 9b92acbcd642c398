internal import Rig

extension EncoderTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "\(speed(facts))."
    case .none: "No video encoder works on this computer\(EnglishPhrases.detail(facts))."
    case .slow: "\(speed(facts)): on air, frames would be skipped."
    case .untried:
      facts.figure("margin", .upTo(2)) == nil
        ? "There was no time to try the encoders."
        : "\(speed(facts)), and there was no time to try smaller pictures or faster presets."
    case .limits:
      "\(wanted(facts)) is too much for the encoders of this computer. \(speed(facts))."
    case .kept:
      "\(kept(facts)): \(late(facts)) of the frames were passed over."
    case .late:
      "At the stream's own pace, \(late(facts)) of the frames were not encoded before the next one "
        + "came: the picture would stutter."
    case .hardware: "\(facts.hardwareName ?? "A hardware encoder") does not work: \(fault(facts))."
    case .hung: "An encoder did not answer and was stopped\(EnglishPhrases.detail(facts))."
    case .failed: "The encoders could not be measured\(EnglishPhrases.detail(facts))."
    case .program:
      "The encoders were not measured: airworthy-media is not installed beside airworthy, or does "
        + "not start."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "Install FFmpeg's libraries with x264 (Debian: libavcodec-extra)."
    case .slow:
      "Close other programs, switch power saving off, or stream a smaller or slower picture; a "
        + "hardware encoder, where there is one, takes the load off the processor."
    case .untried:
      "Give the test more time: preflight without --quick, or bench encoder with a longer --seconds."
    case .limits: "Stream the smaller picture, or close what else needs the processor."
    case .kept: nil
    case .late: "Choose a faster preset or a smaller picture, and close other programs."
    case .hardware: hardwareAdvice(facts)
    case .hung: "Restart the computer, or update the graphics driver, then repeat the test."
    case .failed: "Repeat the test; if it fails again, name another camera or mode."
    case .program:
      "Install airworthy-media and FFmpeg's libraries (make install puts both in place)."
    }
  }

  /// `x264 veryfast encodes 720p30 at 95 fps, 3.2 times as fast as needed (at least 1.3 …)`.
  private func speed(_ facts: FindingFacts) -> String {
    let encoder = facts.encoder.map { "The encoder \($0)" } ?? "The encoder"
    let picture = facts.picture() ?? "the picture"
    guard let margin = facts.figure("margin", .upTo(2)) else {
      return "\(encoder) encodes \(picture)"
    }
    let bound: String =
      if case .atLeast(let limit) = margin.bound { " (at least \(limit) needed)" } else { "" }
    return "\(encoder) encodes \(picture) \(margin.value) times as fast as it comes\(bound)"
  }

  private func kept(_ facts: FindingFacts) -> String {
    let encoder = facts.encoder.map { "The encoder \($0)" } ?? "The encoder"
    return "\(encoder) kept up with \(facts.picture() ?? "the picture")"
  }

  private func wanted(_ facts: FindingFacts) -> String {
    facts.wantedPicture() ?? "A larger picture"
  }

  private func late(_ facts: FindingFacts) -> String {
    facts.percentage("late_share").map { EnglishPhrases.limited($0, "%") } ?? "some"
  }

  private func fault(_ facts: FindingFacts) -> String {
    (facts.encoderFault.map(EnglishWords.word) ?? "it failed") + EnglishPhrases.detail(facts)
  }

  private func hardwareAdvice(_ facts: FindingFacts) -> String {
    switch facts.encoderFault {
    case .denied: "Join the groups that may use the card, then log in again."
    case .driver: "Install or update the graphics driver and its VA-API or encoder library."
    case .sessions: "Close other programs that encode: recorders, other streams, remote desktops."
    case .unsupported: "Stream with x264 instead; this card encodes other formats, or none."
    case .noDevice, .hung, .failed, nil:
      "Stream with x264 instead, or mend the driver if you count on the card."
    }
  }
}
