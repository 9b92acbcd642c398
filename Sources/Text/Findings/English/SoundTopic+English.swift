extension SoundTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .hum:
      "\(hum(facts)): viewers \(facts.failed ? "hear" : "may hear") it drone in every pause."
    case .dc:
      "\(offset(facts)): it takes room from the voice, and muting or cutting may click."
    case .oneSided: "\(side(facts)): with headphones you are heard in one ear."
    case .inverted:
      "The two channels are upside down to each other\(correlation(facts)): on phones and other "
        + "mono speakers the voice cancels itself out\(loss(facts))."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .hum:
      "Keep the cable away from power leads, chargers and dimmers, and try another socket or a "
        + "balanced cable. Run a laptop on its battery: if the hum goes, its charger is the reason."
    case .dc:
      "Switch on the high-pass filter (low cut) of the microphone or the sound interface, or try "
        + "another input."
    case .oneSided:
      "Tick “Mono” for this source in the Advanced Audio Properties of OBS, or plug the microphone "
        + "into a mono input."
    case .inverted:
      "Use one of the channels alone, or swap the polarity of one, by its switch (Ø) or with "
        + "another cable. Do not set it to mono in OBS before that."
    }
  }

  private func hum(_ facts: FindingFacts) -> String {
    let lines = facts.text("lines", .upTo(0)).map { $0 == "1" ? "1 line" : "\($0) lines" }
    let kind = EnglishPhrases.enclosing([
      facts.text("fundamental_hz", .upTo(0)).map { "\($0) Hz" }, lines,
    ])
    return facts.figure("hum_dbfs", .fixed(1))
      .map { "The mains hum\(kind) is at \(EnglishPhrases.limited($0, "dBFS"))" }
      ?? "There is mains hum\(kind) in the sound"
  }

  private func offset(_ facts: FindingFacts) -> String {
    let offset = facts.figure("dc_dbfs", .fixed(1))
      .map { " of \(EnglishPhrases.limited($0, "dBFS"))" }
    return "The sound has a constant offset\(offset ?? "")"
  }

  // MARK: Channels

  private func side(_ facts: FindingFacts) -> String {
    let difference = facts.magnitude("difference_db").map { "\($0) dB quieter" }
    guard let channel = facts.voiceChannel else {
      return "The voice is on one channel only" + (difference.map { ", the other is \($0)" } ?? "")
    }
    let (voice, other) = channel == .left ? ("left", "right") : ("right", "left")
    return "The voice is on the \(voice) channel only"
      + (difference.map { ", the \(other) one is \($0)" } ?? "")
  }

  private func correlation(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([
      facts.text("correlation", .fixed(2)).map { "correlation \($0)" }
    ])
  }

  private func loss(_ facts: FindingFacts) -> String {
    facts.magnitude("mono_loss_db").map { " and loses \($0) dB" } ?? ""
  }
}
