extension ComputerTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "Nothing was found on this computer that would disturb the show."
    case .unread:
      "The state of this computer could not be read\(EnglishPhrases.detail(facts)), so it could "
        + "not be judged."
    case .load: "\(load(facts)): the encoder may run short of time and drop frames."
    case .powerSaving: "\(powerSaving(facts)) may slow the processor down and cost frames."
    case .battery: "\(battery(facts)), which may slow it down or end the show early."
    case .memory:
      space(facts, "memory_available_mib", "of memory can still be used", "Memory is short")
        + (facts.failed ? ": programs may be stopped on air." : ": the computer may slow down.")
    case .disk:
      space(facts, "disk_free_mib", "are free in the home folder", "The home folder is nearly full")
        + (facts.failed ? ": programs may fail to save." : ": a recording may fill it.")
    case .hot: "\(temperature(facts)): it may slow down and cost frames."
    case .throttled: "The processor grew so hot that it slowed itself down: frames may be lost."
    case .wifiWeak: "\(signal(facts)): the stream may stall."
    case .wifiSaving:
      "The Wi-Fi adapter\(interface(facts)) saves power by sleeping between packets, which may "
        + "hold up the stream."
    case .vpn:
      "A VPN is up\(facts.word("interfaces").map { " (\($0))" } ?? ""): if the stream goes through "
        + "it, it may lose speed."
    case .suspend: "\(idleTime(facts)): a show may be cut off."
    case .screenLock: "\(lockTime(facts)): a screen that is shown would show the lock."
    case .metered: metered(facts)
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .unread: "Repeat the test."
    case .load: "Close what the show does not need, wait a minute and repeat the test."
    case .powerSaving: "Switch to full performance for the show."
    case .battery: "Plug in the power supply."
    case .memory: "Close programs and browser tabs that the show does not need."
    case .disk: "Free some space, or record to another disk."
    case .hot, .throttled:
      "Free its vents, close programs that load it, and let it cool down before the show."
    case .wifiWeak: "Use a network cable, or move closer to the access point."
    case .wifiSaving: "Switch the adapter's power saving off for the show, or use a network cable."
    case .vpn: "Disconnect the VPN for the show, unless the stream needs it."
    case .suspend:
      facts.word("source") == "gnome"
        ? "Switch automatic suspend off for the show."
        : "Hold automatic suspend off while you are on air; a command that does so must keep "
          + "running until the end."
    case .screenLock:
      facts.word("source") == "logind"
        ? "Hold the lock off while you are on air; a command that does so must keep running until "
          + "the end."
        : "Switch automatic locking off for the show."
    case .metered: "Use a connection without a data limit, or check how much of yours is left."
    }
  }

  private func metered(_ facts: FindingFacts) -> String {
    let use = facts.figure("megabytes", .upTo(0)).map {
      ", and this test may send \(EnglishPhrases.limited($0, "MB"))"
    }
    return
      "The connection counts as metered\(use ?? ""): a stream of 6000 kbit/s uses 2.7 GB an hour."
  }

  private func load(_ facts: FindingFacts) -> String {
    guard let share = facts.percentage("load_share") else { return "The computer is busy" }
    let figure = EnglishPhrases.enclosed(share, "%")
    guard let load = facts.text("load1", .fixed(2)),
      let processors = facts.text("processors", .upTo(0))
    else { return "The computer is busy (\(figure))" }
    let noun = processors == "1" ? "processor" : "processors"
    return "The load is \(load) on \(processors) \(noun) (\(figure))"
  }

  private func powerSaving(_ facts: FindingFacts) -> String {
    if let profile = facts.word("profile") { return "The power profile “\(profile)”" }
    return facts.word("governor").map { "The frequency governor “\($0)”" } ?? "Power saving"
  }

  private func battery(_ facts: FindingFacts) -> String {
    let left = facts.figure("battery_percent", .upTo(0)).map { EnglishPhrases.enclosed($0, "%") }
    return "The computer runs on its battery" + (left.map { " (\($0))" } ?? "")
  }

  private func space(
    _ facts: FindingFacts,
    _ key: String,
    _ predicate: String,
    _ unknown: String
  ) -> String {
    guard let (figure, unit) = facts.storage(key) else { return unknown }
    return "Only \(EnglishPhrases.limited(figure, unit)) \(predicate)"
  }

  private func temperature(_ facts: FindingFacts) -> String {
    facts.figure("temperature_celsius", .upTo(0))
      .map { "The processor is at \(EnglishPhrases.limited($0, "°C"))" } ?? "The processor is hot"
  }

  private func interface(_ facts: FindingFacts) -> String {
    facts.word("interface").map { " \($0)" } ?? ""
  }

  private func signal(_ facts: FindingFacts) -> String {
    let link = "The Wi-Fi signal" + (facts.word("interface").map { " of \($0)" } ?? "")
    return facts.figure("signal_dbm", .upTo(0))
      .map { "\(link) is \(EnglishPhrases.limited($0, "dBm"))" } ?? "\(link) is weak"
  }

  private func lockTime(_ facts: FindingFacts) -> String {
    let start = "The screen locks itself when nobody touches the computer"
    return facts.figure("lock_idle_s", .upTo(1), scale: 1 / 60)
      .map { "\(start) for \(EnglishPhrases.limited($0, "min"))" } ?? start
  }

  private func idleTime(_ facts: FindingFacts) -> String {
    let start = "The computer suspends itself when nobody touches it"
    return facts.figure("suspend_idle_s", .upTo(1), scale: 1 / 60)
      .map { "\(start) for \(EnglishPhrases.limited($0, "min"))" } ?? start
  }
}
