internal import Rig

extension SRTTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    let detail = EnglishPhrases.detail(facts)
    return switch self {
    case .passphrase:
      "The passphrases for the encryption do not agree\(detail): the stream would not start."
    case .silent:
      "The ingest did not answer over UDP, which SRT uses: the stream would not start."
    case .incompatible:
      "The ingest speaks SRT in a way that does not fit\(detail): the stream would not start."
    case .notSRT: "What answers does not speak SRT\(detail): the stream would not start."
    case .library: "SRT could not be tested, for libsrt cannot be used\(detail)."
    case .dropped: "\(dropped(facts)) given up as too late: viewers would see gaps."
    case .lost: "\(lost(facts)) not repaired in time: viewers would see faults."
    case .queue: queue(facts)
    case .latency: "\(trip(facts)): lost packets may not be repaired in time."
    case .retransmitted: "\(again(facts)): the way loses much."
    case .options: "\(options(facts)): on air the stream may behave differently."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .passphrase: "Compare the passphrase with the one that is set at the ingest."
    case .silent:
      "Check the address and the port. The network may block UDP: try another network, or an "
        + "ingest over rtmps://."
    case .incompatible: "Check the ingest's settings for SRT: live mode, version, encryption."
    case .notSRT: "Check the address and the port, and whether the ingest takes SRT."
    case .library:
      "Install libsrt 1.5, on Debian the package libsrt1.5-openssl, or name an ingest over "
        + "rtmp:// or rtmps://."
    case .dropped: "Stream at a lower bitrate, and stop other uploads such as backups."
    case .lost, .latency: latencyAdvice(facts)
    case .queue: "Stream at a lower bitrate, or set a longer latency."
    case .retransmitted: "Use a network cable, and stop other transfers that may fill the line."
    case .options: "Test again without them, or watch the first minutes on air."
    }
  }

  // MARK: Values

  private func dropped(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "At \($0) kbit/s " } ?? ""
    guard let share = facts.percentage("drop_share") else {
      return rate.isEmpty ? "Packets were" : rate + "packets were"
    }
    return "\(rate)\(EnglishPhrases.limited(share, "%")) of the stream was"
  }

  private func lost(_ facts: FindingFacts) -> String {
    guard let packets = facts.figure("unrepaired_packets", .upTo(0)) else {
      return "Lost packets were probably"
    }
    let noun = packets.isOne ? "lost packet was" : "lost packets were"
    return "About \(packets.value) \(noun) probably"
  }

  private func queue(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "At \($0) kbit/s the" } ?? "The"
    let wait =
      facts.figure("queue_max_ms", .upTo(0)).map { "up to \(EnglishPhrases.limited($0, "ms"))" }
      ?? facts.figure("queue_p95_ms", .upTo(0))
      .map { "\(EnglishPhrases.limited($0, "ms")) at times" } ?? "long"
    let effect =
      facts.failed
      ? "the ingest passes over what comes later than the latency"
      : "the uplink is close to its limit"
    return "\(rate) stream had to wait \(wait): \(effect)."
  }

  private func trip(_ facts: FindingFacts) -> String {
    let latency = facts.text("latency_ms", .upTo(0)).map { " with a latency of \($0) ms" } ?? ""
    let trip = facts.figure("rtt_p95_ms", .upTo(0))
      .map { "A round trip takes \(EnglishPhrases.limited($0, "ms"))" }
    return (trip ?? "A round trip takes long") + latency
  }

  private func latencyAdvice(_ facts: FindingFacts) -> String {
    guard let wanted = facts.number("wanted_latency_ms"), wanted >= 1, wanted < 1e6 else {
      return "Set a latency of four round trips or more, or use a network cable."
    }
    let microseconds = "latency=\(Int(wanted) * 1000)"
    return "Set a latency of \(wanted.text(.upTo(0))) ms or more: OBS and FFmpeg count it in "
      + "microseconds, \(microseconds) in the address."
  }

  private func again(_ facts: FindingFacts) -> String {
    facts.percentage("retransmit_share")
      .map { "\(EnglishPhrases.limited($0, "%")) of the packets had to be sent again" }
      ?? "Many packets had to be sent again"
  }

  private func options(_ facts: FindingFacts) -> String {
    facts.word("options").map { "Options of the address were not applied in the test (\($0))" }
      ?? "Options of the address were not applied in the test"
  }
}
