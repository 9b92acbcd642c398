extension SilenceTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    let fault =
      switch self {
      case .muted: "The microphone is muted\(places(facts))"
      case .mutedHardware:
        "Less than a silent room comes in, only the noise of the converter\(peak(facts))"
      case .digital: "The microphone sends digital silence, every sample is zero"
      case .stuck: "The microphone sends one constant value over and over\(constant(facts))"
      case .unplugged: "Nothing is plugged into the socket that this input listens to\(port(facts))"
      }
    return "\(fault): \(EnglishPhrases.unheard)."
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .muted: "Unmute it; check the switch on the microphone or headset as well."
    case .mutedHardware:
      "Check the mute key, switch or slider on the microphone or headset, and the plug: an empty "
        + "socket sounds the same."
    case .digital:
      "Check the mute switch and the cable, and whether this is the microphone that you speak into."
    case .stuck:
      "Unplug the microphone, plug it in again and repeat the test, also on another input. If it "
        + "stays so, it is broken or not connected inside: use another one."
    case .unplugged:
      "Plug the microphone into this socket, or choose the input that it is plugged into."
    }
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

  private func peak(_ facts: FindingFacts) -> String {
    let peak = facts.figure("frame_peak_dbfs", .fixed(1))
      .map { EnglishPhrases.enclosed($0, "dBFS") }
    return EnglishPhrases.enclosing([peak.map { "peak \($0)" }])
  }

  private func constant(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([facts.text("dc_dbfs", .fixed(1)).map { "\($0) dBFS" }])
  }

  private func port(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([facts.word("port").map { "“\($0)”" }])
  }
}
