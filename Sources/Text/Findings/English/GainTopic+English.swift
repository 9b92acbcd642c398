extension GainTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .software:
      "\(amplification(facts)): noise grows with the voice, and loud words may distort."
    case .moved:
      facts.isMuted
        ? "Another program muted the microphone during the test: viewers may not hear you."
        : facts.wasMuted
          ? "Another program muted the microphone for a while during the test: viewers may miss what "
            + "you say."
          : "\(move(facts)): on air the voice may get louder or quieter by itself."
    case .automatic:
      "\(automation(facts)): viewers \(facts.failed ? "hear" : "may hear") the noise come up in "
        + "every pause."
    case .lowest:
      "\(lowest(facts)) "
        + (facts.isUnamplified ? "so it amplifies nothing" : "turned all the way down")
        + ": viewers may hardly hear you."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .software:
      "Set the volume to 100 %, and raise the gain at the microphone or sound card instead."
    case .moved:
      "Switch off automatic gain control in browsers and voice chats (Discord and the like), or "
        + "close them for the show; then set the volume again."
    case .automatic:
      (facts.word("element").map { "Switch “\($0)” off" }
        ?? "Look for automatic gain control (AGC) in the microphone's own software, in browsers "
        + "and in voice chats and switch it off")
        + ", then set the gain by hand."
    case .lowest: "Turn it up, and run the test again."
    }
  }

  private func lowest(_ facts: FindingFacts) -> String {
    let element =
      facts.word("element").map { "The input volume “\($0)” is" } ?? "The input volume is"
    let level = facts.text("gain_db", .upTo(1)).map { " at \($0) dB," } ?? ""
    return element + level
  }

  private func amplification(_ facts: FindingFacts) -> String {
    guard let volume = facts.figure("volume_percent", .upTo(0)) else {
      return "The sound settings amplify the microphone"
    }
    return "The sound settings amplify the microphone to \(EnglishPhrases.limited(volume, "%"))"
  }

  private func move(_ facts: FindingFacts) -> String {
    let amount = facts.magnitude("gain_change_db").map { " by \($0) dB" } ?? ""
    guard let move = facts.gainMove else {
      return "Another program changed the input volume\(amount) during the test"
    }
    return "Another program turned the input volume \(move.isRise ? "up" : "down")\(amount) during "
      + "the test (from \(move.from) to \(move.to) dB)"
  }

  private func automation(_ facts: FindingFacts) -> String {
    guard let element = facts.word("element") else {
      return facts.pumps
        ? "The noise rises whenever the voice stops, so something moves the gain by itself"
        : "Something moves the gain by itself"
    }
    return "The automatic gain control “\(element)” is on"
      + (facts.pumps ? ", and the noise rises whenever the voice stops" : "")
  }
}
