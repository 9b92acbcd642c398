extension MicrophoneTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "The voice is loud enough and clean\(levels(facts))."
    case .none: "No microphone was found: viewers would not hear you."
    case .unknown: "The microphone that was asked for was not found: viewers would not hear you."
    case .busy:
      "The microphone is in use by \(EnglishPhrases.holder(facts)): "
        + "nothing else can use it now, so it was not tested."
    case .denied:
      "This user has no permission to open the microphone: viewers would not hear you."
    case .hung: "The microphone did not answer in time, so it could not be tested."
    case .gone: "The microphone disappeared during the test: on air your voice would be gone."
    case .failed:
      "The test of the microphone failed\(EnglishPhrases.detail(facts)), so it could not be judged."
    case .muted: "The microphone is muted\(places(facts)): viewers would not hear you."
    case .silent:
      "The microphone sends digital silence, every sample is zero: viewers would not hear you."
    case .levelLow: lowLevel(facts)
    case .levelHigh:
      loudness(facts, "The voice is too loud")
        + (facts.failed
          ? ": viewers have to turn you down, and it may distort."
          : ": viewers may have to turn you down.")
    case .peakHigh:
      peak(facts)
        + (facts.failed
          ? ": there is no room left, and loud words may distort."
          : ": a louder word may distort.")
    case .clipped:
      clippedSamples(facts) + ": viewers \(facts.failed ? "hear" : "may hear") distortion."
    case .noise:
      noiseFloor(facts) + ": viewers \(facts.failed ? "hear" : "may hear") it behind your voice."
    case .softwareGain:
      "\(amplification(facts)): noise grows with the voice, and loud words may distort."
    case .lost: losses(facts) + ": viewers \(facts.failed ? "hear" : "may hear") gaps or clicks."
    case .monitorDefault:
      "New recordings get what this computer plays\(source(facts)), not a microphone: "
        + "viewers may not hear you."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "Plug in a microphone. If one is plugged in, try another port."
    case .unknown: "Plug the microphone in, or choose one of those that “airworthy devices” lists."
    case .busy:
      "Close \(facts.word("holder") ?? "the program that uses the microphone"), or choose another "
        + "microphone in it, and run the test again."
    case .denied:
      "Give this user access to sound devices (on most systems: make it a member of the group "
        + "“audio”), then log out and in again."
    case .hung:
      "Unplug the microphone, plug it in again and repeat the test. If it still does not answer, "
        + "restart the computer."
    case .gone: "Check the plug and the cable, leave out hubs, and repeat the test."
    case .failed: "Repeat the test. If it fails again, plug the microphone into another port."
    case .muted: "Unmute it; check the switch on the microphone or headset as well."
    case .silent:
      "Check the mute switch and the cable, and whether this is the microphone that you speak into."
    case .levelLow: lowLevelAdvice(facts)
    case .levelHigh:
      "Lower the gain (the input volume) of the microphone, or move a little away from it."
    case .peakHigh:
      "Lower the gain (the input volume) by a few dB, and speak as loudly in the test as you will "
        + "on air."
    case .clipped:
      "Lower the gain (the input volume) until no sample clips, also when you laugh or shout."
    case .noise:
      "Move closer to the microphone and lower its gain; switch off fans and close windows."
    case .softwareGain:
      "Set the volume to 100 %, and raise the gain at the microphone or sound card instead."
    case .lost:
      "Close programs that load the computer, and plug a USB microphone into another port, "
        + "without a hub."
    case .monitorDefault:
      "Make your microphone the default input, or choose it by name in the streaming program."
    }
  }

  // MARK: Level

  private func levels(_ facts: FindingFacts) -> String {
    let levels = [
      facts.text("loudness_lufs", .fixed(1)).map { "loudness \($0) LUFS" },
      facts.text("true_peak_dbtp", .fixed(1)).map { "peaks \($0) dBTP" },
      facts.text("noise_floor_dbfs", .fixed(1)).map { "background noise \($0) dBFS" },
    ].compactMap { $0 }
    return levels.isEmpty ? "" : " (\(levels.joined(separator: ", ")))"
  }

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
    facts.heardVoice
      ? "Raise the gain (the input volume) of the microphone, or move closer to it."
      : "Speak during the test as you will on air. If you did, check that this is the microphone "
        + "you speak into, and raise its gain."
  }

  private func places(_ facts: FindingFacts) -> String {
    let places = facts.mutedPlaces.map { place in
      switch place {
      case .mixer: "by the sound card's capture switch"
      case .source: "in the sound settings"
      case .volume: "by a volume of 0 %"
      }
    }
    guard let last = places.last else { return "" }
    let earlier = places.dropLast()
    return earlier.isEmpty ? " \(last)" : " \(earlier.joined(separator: ", ")) and \(last)"
  }

  // MARK: Peaks, noise, losses

  private func peak(_ facts: FindingFacts) -> String {
    facts.figure("true_peak_dbtp", .fixed(1))
      .map { "The loudest peak reaches \(EnglishPhrases.limited($0, "dBTP"))" }
      ?? "The loudest peak comes too close to full scale"
  }

  private func clippedSamples(_ facts: FindingFacts) -> String {
    guard let count = facts.figure("clipped_samples_in_10_s", .upTo(1)) else {
      return "The sound clips, it is cut off at full scale"
    }
    let verb = count.isOne ? "sample in 10 s was" : "samples in 10 s were"
    return "\(count.value) \(verb) cut off at full scale" + EnglishPhrases.limit(count)
  }

  private func noiseFloor(_ facts: FindingFacts) -> String {
    facts.figure("noise_floor_dbfs", .fixed(1))
      .map { "The background noise is at \(EnglishPhrases.limited($0, "dBFS"))" }
      ?? "The background noise is high"
  }

  private func amplification(_ facts: FindingFacts) -> String {
    guard let volume = facts.figure("volume_percent", .upTo(0)) else {
      return "The sound settings amplify the microphone"
    }
    return "The sound settings amplify the microphone to \(EnglishPhrases.limited(volume, "%"))"
  }

  private func losses(_ facts: FindingFacts) -> String {
    guard let count = facts.figure("overruns_in_10_s", .upTo(1)) else {
      return "Sound was lost on the way"
    }
    let times = count.isOne ? "once" : "\(count.value) times"
    return "Sound was lost \(times) in 10 s" + EnglishPhrases.limit(count)
  }

  private func source(_ facts: FindingFacts) -> String {
    facts.word("source").map { " (“\($0)”)" } ?? ""
  }
}
