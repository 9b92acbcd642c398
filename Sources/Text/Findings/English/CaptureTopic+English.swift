internal import Rig

extension CaptureTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .lost: losses(facts) + ": viewers \(facts.failed ? "hear" : "may hear") gaps or clicks."
    case .drift:
      "\(drift(facts)): in OBS the sound jumps by 70 ms, with a click, \(recurrence(facts))."
    case .bandwidth:
      "\(band(facts)): "
        + "your voice sounds \(facts.failed ? "as on a telephone" : "dull")."
    case .bluetooth:
      "Recording switches the Bluetooth headset to telephone quality\(link(facts)): your voice "
        + "sounds dull to viewers, and so does all that you hear in it."
    case .resampled:
      "\(conversion(facts)), and the streaming program converts it back: that costs a little "
        + "quality."
    case .sourceChanged: sourceChange(facts)
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .lost:
      "Close programs that load the computer, and plug a USB microphone into another port, "
        + "without a hub."
    case .drift:
      "Try another USB port, or use one device for sound in and sound out. If it stays so, restart "
        + "the source in OBS in the breaks of the show."
    case .bandwidth:
      facts.isBluetooth
        ? "Use another microphone, and the headset for listening only: over Bluetooth, a headset "
          + "that records has telephone quality."
        : "Switch off noise suppression and voice effects, and look for a low rate in the sound "
          + "settings. If it stays so, use another microphone."
    case .bluetooth: "Use another microphone, and the headset for listening only."
    case .resampled:
      "Set the sound server to 48 kHz: in PulseAudio, write “default-sample-rate = 48000” in "
        + "daemon.conf and restart it."
    case .sourceChanged:
      "Leave plugs and sound settings alone, close programs that change them, and run the test again."
    }
  }

  private func sourceChange(_ facts: FindingFacts) -> String {
    let now = facts.word("to")
    return switch facts.sourceChange {
    case .port?:
      "Another input came into use during the test\(EnglishPhrases.enclosing([now])): the levels "
        + "are not those of one microphone."
    case .moved?:
      "The sound server recorded another source instead during the test"
        + "\(EnglishPhrases.enclosing([now])): viewers may hear the wrong microphone."
    case .suspended?, .resumed?:
      "The microphone was suspended during the test: on air your voice would be gone meanwhile."
    case .rate?:
      "The rate of the microphone changed during the test"
        + "\(EnglishPhrases.enclosing([facts.kilohertz("to").map { "to \($0) kHz" }])), and the "
        + "sound server converts it since: that may click and costs a little quality."
    case nil: "The microphone changed during the test: the levels are not those of one set-up."
    }
  }

  private func losses(_ facts: FindingFacts) -> String {
    guard let count = facts.figure("overruns_in_10_s", .upTo(1)) else {
      return "Sound was lost on the way"
    }
    let times = count.isOne ? "once" : "\(count.value) times"
    return "Sound was lost \(times) in 10 s" + EnglishPhrases.limit(count)
  }

  // MARK: Clocks

  private func drift(_ facts: FindingFacts) -> String {
    let amount = facts.figure("drift_ppm", .upTo(1)).map { EnglishPhrases.limited($0, "ppm") }
    let error = facts.text("standard_error_ppm", .upTo(1)).map { ", give or take \($0) ppm" } ?? ""
    guard let ppm = facts.number("ppm"), ppm != 0 else {
      return amount.map { "The microphone's clock is off by \($0)\(error)" }
        ?? "The microphone's clock does not run with the computer's"
    }
    let pace = ppm > 0 ? "fast" : "slow"
    return amount.map { "The microphone's clock runs \($0) too \(pace)\(error)" }
      ?? "The microphone's clock runs too \(pace)"
  }

  private func recurrence(_ facts: FindingFacts) -> String {
    facts.number("click_every_seconds").flatMap(SpokenDuration.init)
      .map { "about \(EnglishPhrases.every($0))" } ?? "again and again"
  }

  private func conversion(_ facts: FindingFacts) -> String {
    guard let server = facts.kilohertz("server_rate_hz") else {
      return "The sound server converts the microphone to another rate"
    }
    let own = facts.kilohertz("rate_hz").map { "from \($0) " } ?? ""
    return "The sound server converts the microphone \(own)to \(server) kHz"
  }

  // MARK: Telephone quality

  private func band(_ facts: FindingFacts) -> String {
    let top = facts.figure("bandwidth_hz", .fixed(1), scale: 0.001)
    let band = top.map { "Nothing comes in above \(EnglishPhrases.limited($0, "kHz"))" }
    let rate = facts.kilohertz("rate_hz").map { ", though the stream says \($0) kHz" } ?? ""
    return (band ?? "The high part of the sound is missing") + rate + medium(facts)
  }

  private func medium(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([facts.isBluetooth ? "Bluetooth" : nil, facts.word("codec")])
  }

  private func link(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([
      facts.word("profile"), facts.word("codec"), facts.kilohertz("rate_hz").map { "\($0) kHz" },
    ])
  }
}
