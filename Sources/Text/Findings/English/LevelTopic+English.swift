extension LevelTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    let hear = facts.failed ? "viewers hear" : "viewers may hear"
    return switch self {
    case .low: lowLevel(facts)
    case .high:
      loudness(facts, "The voice is too loud")
        + (facts.failed
          ? ": viewers have to turn you down, and it may distort."
          : ": viewers may have to turn you down.")
    case .peakHigh:
      peak(facts)
        + (facts.failed
          ? ": there is no room left, and loud words may distort."
          : ": a louder word may distort.")
    case .clipped: "\(clipRuns(facts)): \(hear) distortion."
    case .clippedHidden:
      "\(flatTops(facts)), so the sound was cut off before this volume: \(hear) distortion."
    case .noise: "\(noiseFloor(facts)): \(hear) it behind your voice."
    case .signalToNoise: "\(distance(facts)): \(hear) the noise along with every word."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    let gain = EnglishPhrases.gain(facts)
    let boost = EnglishPhrases.boostFirst(facts)
    return switch self {
    case .low: lowLevelAdvice(facts)
    case .high:
      gain ?? boost
        ?? "Lower the gain (the input volume) of the microphone, or move a little away from it."
    case .peakHigh:
      (gain ?? boost).map { "\($0) Speak as loudly in the test as you will on air." }
        ?? "Lower the gain (the input volume) by a few dB, and speak as loudly in the test as you "
        + "will on air."
    case .clipped:
      (gain ?? boost).map { "\($0) Then test again, also laughing and shouting." }
        ?? "Lower the gain (the input volume) until no sample clips, also when you laugh or shout."
    case .clippedHidden:
      "Lower the gain that comes before this volume: at the microphone, on the sound interface or "
        + "in a boost. This volume can't mend it, so do not turn it up before that."
    case .noise:
      (gain ?? boost).map {
        "Move closer to the microphone, switch off fans and close windows. \($0)"
      } ?? "Move closer to the microphone and lower its gain; switch off fans and close windows."
    case .signalToNoise:
      (boost.map { "\($0) Then move" } ?? "Move")
        + " closer to the microphone and make the room quieter; more gain would raise the noise "
        + "as well."
    }
  }

  // MARK: Loudness

  private func loudness(_ facts: FindingFacts, _ opening: String) -> String {
    facts.figure("loudness_lufs", .fixed(1))
      .map { "\(opening), with a loudness of \(EnglishPhrases.limited($0, "LUFS"))" } ?? opening
  }

  private func lowLevel(_ facts: FindingFacts) -> String {
    guard facts.heardVoice else {
      let rise = facts.figure("voice_over_noise_db", .fixed(1))
      return rise.map {
        "No voice was heard, the sound rose only \(EnglishPhrases.limited($0, "dB")) above the "
          + "background noise: the level could not be judged."
      } ?? "No voice was heard in the recording: the level could not be judged."
    }
    return loudness(facts, "The voice is too quiet")
      + (facts.failed ? ": viewers hardly hear you." : ": viewers have to turn you up.")
  }

  private func lowLevelAdvice(_ facts: FindingFacts) -> String {
    guard facts.heardVoice else {
      return "Speak during the test as you will on air. If you did, check that this is the "
        + "microphone you speak into, and raise its gain."
    }
    return EnglishPhrases.gain(facts)
      ?? "Raise the gain (the input volume) of the microphone, or move closer to it."
  }

  // MARK: Peaks

  private func peak(_ facts: FindingFacts) -> String {
    facts.figure("true_peak_dbtp", .fixed(1))
      .map { "The loudest peak reaches \(EnglishPhrases.limited($0, "dBTP"))" }
      ?? "The loudest peak comes too close to full scale"
  }

  private func clipRuns(_ facts: FindingFacts) -> String {
    guard let count = facts.figure("clip_runs_in_10_s", .upTo(1)) else {
      return "The sound clips, it is cut off at full scale"
    }
    let verb = count.isOne ? "top of a wave in 10 s was" : "tops of waves in 10 s were"
    return "\(count.value) \(verb) cut off at full scale" + EnglishPhrases.limit(count)
  }

  private func flatTops(_ facts: FindingFacts) -> String {
    let level = facts.text("plateau_dbfs", .fixed(1)).map { "at \($0) dBFS, " } ?? ""
    let tops =
      switch facts.text("plateaus", .upTo(0)) {
      case nil: "Tops of waves are"
      case "1": "1 top of a wave is"
      case let count?: "\(count) tops of waves are"
      }
    return "\(tops) flat \(level)below full scale"
  }

  // MARK: Noise

  private func noiseFloor(_ facts: FindingFacts) -> String {
    facts.figure("noise_floor_dbfs", .fixed(1))
      .map { "The background noise is at \(EnglishPhrases.limited($0, "dBFS"))" }
      ?? "The background noise is high"
  }

  private func distance(_ facts: FindingFacts) -> String {
    let voice = EnglishPhrases.enclosing([level("speech_level_dbfs", facts)])
    let noise = EnglishPhrases.enclosing([level("noise_floor_dbfs", facts)])
    let distance = facts.figure("signal_to_noise_db", .fixed(1))
      .map { "only \(EnglishPhrases.limited($0, "dB"))" }
    return "The voice\(voice) is \(distance ?? "not far") above the background noise\(noise)"
  }

  private func level(_ name: String, _ facts: FindingFacts) -> String? {
    facts.text(name, .fixed(1)).map { "\($0) dBFS" }
  }
}
