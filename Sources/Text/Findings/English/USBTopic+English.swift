internal import Rig

extension USBTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .bandwidth:
      "The camera could not start, its USB bus has no bandwidth left: "
        + "the show would have no picture."
    case .slowLink: "\(slowLink(facts)): large and fast pictures may be missing or slow."
    case .loss:
      "\(lostFrames(facts))\(way(facts)): viewers \(facts.failed ? "see" : "may see") the picture "
        + "jump or tear."
    case .autosuspend: "\(wakening(facts)): on air the picture may come late."
    case .tight: tight(facts)
    case .together: together(facts)
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .together:
      "Move one of them to a port of another USB controller, or choose a smaller picture for one."
    case .bandwidth, .tight:
      "Move the camera, or the other devices beside it, to a port of another USB controller, or "
        + "choose a smaller picture."
    case .slowLink:
      "Plug it straight into a USB 3 port (often blue, or marked SS), without a hub and with a "
        + "USB 3 cable."
    case .loss: detour(facts) + elsewhere(facts)
    case .autosuspend:
      "Switch USB autosuspend off for this camera. Set by hand, that lasts until the camera is "
        + "unplugged or the computer restarts."
    }
  }

  // MARK: The link

  private func slowLink(_ facts: FindingFacts) -> String {
    let evidence = facts.word("evidence").flatMap(USBCameraFacts.SuperspeedEvidence.init)
    let isCertain = evidence == .link || evidence == .bos
    let speed = facts.text("speed_mbps", .upTo(1)).map { "at \($0) Mbit/s" } ?? "at a lower speed"
    return "The camera is \(isCertain ? "made" : "most likely made") for USB 3 but is connected "
      + speed + EnglishPhrases.enclosing([port(facts)])
  }

  private func lostFrames(_ facts: FindingFacts) -> String {
    guard let lost = facts.figure("lost_frames", .upTo(0)) else {
      return "Frames were lost or damaged on the USB link"
    }
    let count = lost.isOne ? "1 frame was" : "\(lost.value) frames were"
    let all = facts.text("frames", .upTo(0)).map { " in a test of \($0)" } ?? ""
    return "\(count) lost or damaged on the USB link\(all)"
  }

  private func way(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([
      port(facts), hubs(facts),
      facts.word("neighbours").map { "on one bus with \($0)" },
    ])
  }

  private func port(_ facts: FindingFacts) -> String? { facts.word("port").map { "port \($0)" } }

  private func hubs(_ facts: FindingFacts) -> String? {
    guard let depth = facts.number("hub_depth"), depth >= 1 else { return nil }
    return depth == 1 ? "behind a hub" : "behind \(depth.text(.upTo(0))) hubs"
  }

  private func detour(_ facts: FindingFacts) -> String {
    hubs(facts) == nil
      ? "Try another cable, a shorter one, and then another USB port."
      : "Plug the camera straight into the computer, without a hub, and try another cable."
  }

  private func elsewhere(_ facts: FindingFacts) -> String {
    facts.word("neighbours").map { " Plug \($0) into a port of another USB controller." } ?? ""
  }

  private func wakening(_ facts: FindingFacts) -> String {
    let time = facts.figure("first_frame_ms", .upTo(0)).map { EnglishPhrases.limited($0, "ms") }
    let start = time.map { "The first picture took \($0)" } ?? "The first picture came late"
    let port = port(facts).map { ", \($0)" } ?? ""
    return "\(start), and the camera may be put to sleep when idle (USB autosuspend\(port))"
  }

  // MARK: The bus

  private func tight(_ facts: FindingFacts) -> String {
    let others = facts.word("neighbours") ?? "other devices"
    let beside = "beside the bandwidth kept for \(others)" + bytes(facts)
    return switch facts.word("fit").flatMap(USBFit.init) {
    case .exceeds:
      "This mode does not fit on the USB bus \(beside): the camera would not start."
    case .tight:
      "This mode only just fits on the USB bus \(beside): on some computers the camera would not "
        + "start."
    case .fits, nil: "This mode may not fit on the USB bus \(beside): the camera may not start."
    }
  }

  private func together(_ facts: FindingFacts) -> String {
    let cameras = facts.word("cameras") ?? "These cameras"
    let bus = facts.text("bus", .upTo(0)).map { "USB bus \($0)" } ?? "their USB bus"
    return "\(cameras): together these modes do not fit on \(bus)\(bytes(facts)): the last of them "
      + "to start would have no picture."
  }

  private func bytes(_ facts: FindingFacts) -> String {
    EnglishPhrases.enclosing([
      facts.text("needed_bytes", .upTo(0)).map { "\($0) bytes needed each interval" },
      facts.text("free_bytes", .upTo(0)).map { "\($0) bytes free" },
    ])
  }
}
