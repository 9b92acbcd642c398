internal import Rig

extension UplinkTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    let detail = EnglishPhrases.detail(facts)
    return switch self {
    case .ready:
      "\(testStream(facts)) got through\(waited(facts)): nothing would have been dropped."
    case .noIngest:
      "No ingest (the server that takes the stream) was named, so the uplink was not tested."
    case .connectOnly: connectedOnly(facts)
    case .mayGoLive:
      "Viewers might see a test stream to this ingest: nothing was sent, so whether a stream holds "
        + "is not known."
    case .noKey:
      "There is no stream key: no test stream was sent, so whether a stream holds is not known."
    case .nameUnresolved: "The ingest's name could not be looked up\(detail): \(noStart)."
    case .nameServer:
      "No name server answered for the ingest's name\(detail): \(noStart)."
    case .refused: "The ingest refuses connections at this address and port\(detail): \(noStart)."
    case .timedOut: "The ingest did not answer in time: \(noStart)."
    case .unreachable: "No way leads from this network to the ingest\(detail): \(noStart)."
    case .portBlocked: portBlocked(facts)
    case .tls: "No secure connection (TLS) to the ingest came about\(detail): \(noStart)."
    case .tlsExpired: notValid(facts)
    case .tlsName:
      "The ingest's certificate is for \(facts.word("names") ?? "another name"), not for "
        + "\(facts.word("host") ?? "the name in the address"): \(noStart)."
    case .tlsUntrusted:
      "The ingest's certificate is signed by \(facts.word("issuer") ?? "somebody") whom this computer "
        + "does not trust: \(noStart)."
    case .notTLS: "The port does not speak TLS, as rtmps:// needs\(detail): \(noStart)."
    case .wantsTLS: "The port speaks TLS, and the address says rtmp://: \(noStart)."
    case .portal:
      "The login page of a network answered in place of the ingest\(detail): \(noStart)."
    case .http: "A web server answered in place of the ingest\(detail): \(noStart)."
    case .notRTMP: "What answers does not speak RTMP, as an ingest does\(detail): \(noStart)."
    case .application:
      "The ingest turned the connection down at the application, the path behind its "
        + "name\(detail): \(noStart)."
    case .key:
      "The ingest did not take the stream\(detail): the stream key may be wrong or no longer valid."
    case .silentClose:
      "The ingest hung up without a word when it was given the stream key: the key may be wrong or "
        + "no longer valid."
    case .denied:
      "The ingest took the stream and ended it at once\(detail): this account or computer may not "
        + "publish there."
    case .nameInUse:
      "Somebody is streaming with this stream key already\(detail): a second stream is refused."
    case .stalled:
      "The connection to the ingest came to a standstill\(EnglishPhrases.reached(facts)): "
        + (facts.status.judges ? "on air the stream would not hold." : "the test was stopped.")
    case .closed:
      "The ingest ended the connection during the test stream\(detail): on air the stream would "
        + "break off."
    case .failed:
      "The test of the uplink failed\(detail)\(EnglishPhrases.reached(facts)), so it could not be "
        + "judged."
    case .tooSlow: slow(facts)
    case .unsteady: unsteady(facts)
    case .queue: queue(facts)
    case .loss: loss(facts)
    case .limited: "\(limited(facts)), not the line: it may carry more than was measured."
    case .proxy: "\(gap(facts)): something on the way may be buffering, and the speed may be less."
    case .certificate: expiring(facts)
    case .deadFamily: deadFamily(facts)
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .noIngest:
      "Name one with --ingest: your platform's, or a server of your own that may be published to."
    case .connectOnly, .mayGoLive:
      "Test against a server of your own with --ingest, or allow a test stream with --may-go-live "
        + "if viewers may see it."
    case .noKey: "Give the stream key with --key-stdin or --key-file."
    case .nameUnresolved: "Check the spelling of the address, and whether this computer is online."
    case .nameServer:
      "Check whether this computer is online, and which name server it uses; try another network."
    case .refused: "Compare the address and the port with those that the platform shows."
    case .timedOut:
      "Check the address. The network may block the port: try an rtmps:// address, or another "
        + "network."
    case .unreachable: "Check whether this computer is online: cable, Wi-Fi, VPN."
    case .portBlocked:
      "Use the platform's rtmps:// address: port 443 is open from here."
    case .tlsExpired:
      "Check this computer's date and time. If they are right, the ingest needs a new certificate: "
        + "use another ingest."
    case .tlsName: "Compare the name in the address with the one that the platform shows."
    case .tlsUntrusted:
      "Somebody on the way may be reading along: use another network, and do not send the stream "
        + "key. For a server of your own, add its certificate to this computer's."
    case .notTLS:
      "Check the port, which is mostly 443 for rtmps://, or use rtmp:// if the platform offers it."
    case .wantsTLS: "Use rtmps:// in place of rtmp://."
    case .portal: "Open a web page in a browser and log in to the network, then repeat the test."
    case .tls:
      "Check the address and this computer's clock. A proxy or firewall on the way may interfere."
    case .http:
      "Check the address. The network may have a proxy or a login page in between: log in first, "
        + "or use another network."
    case .notRTMP:
      "Check the address and the port, and whether the platform wants rtmp:// or rtmps://."
    case .application:
      "Compare the path of the address with the one that the platform shows, letter by letter."
    case .key:
      "Copy the stream key from the platform again, and check that your account may go live now."
    case .silentClose:
      "Copy the stream key from the platform again, and check that your account may go live now."
    case .denied:
      "Check on the platform that this account may go live, and from which addresses."
    case .nameInUse:
      "End the other stream and wait a minute. If it is not yours, have the platform issue a new "
        + "key."
    case .stalled:
      "Repeat the test, by network cable if you can. If it stalls again, try another ingest."
    case .closed:
      "Repeat the test with a lower bitrate. If it ends again, check what the platform allows, or "
        + "try another ingest."
    case .failed: "Repeat the test. If it fails again, try another ingest."
    case .tooSlow: slowAdvice(facts)
    case .unsteady:
      "Use a network cable instead of Wi-Fi, stop other transfers, and stream at a lower bitrate."
    case .queue: "Stream at a lower bitrate, and stop other uploads such as backups."
    case .loss: lossAdvice(facts)
    case .limited:
      "Test with another ingest, or with nothing else running, to see what the line carries."
    case .proxy: "Switch off a proxy, VPN or accelerator if there is one, and repeat the test."
    case .certificate: "Tell whoever runs the ingest, or use another one for the show."
    case .deadFamily: deadFamilyAdvice(facts)
    }
  }

  private var noStart: String { "the stream would not start" }

  // MARK: The test stream

  private func testStream(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { " of \($0) kbit/s" } ?? ""
    let time = facts.text("paced_s", .upTo(0)).map { " for \($0) s" } ?? ""
    return "A test stream" + rate + time
  }

  private func waited(_ facts: FindingFacts) -> String {
    facts.figure("queue_max_ms", .upTo(0))
      .map { " (longest queue \(EnglishPhrases.enclosed($0, "ms")))" } ?? ""
  }

  private func connectedOnly(_ facts: FindingFacts) -> String {
    guard facts.status == .pass else {
      return "The ingest takes connections, but nothing was published to it: whether a stream "
        + "holds is not known."
    }
    let other = facts.word("proven_at") ?? "another ingest"
    return "The ingest takes connections; whether a stream holds is tested at \(other)."
  }

  private func slow(_ facts: FindingFacts) -> String {
    guard facts.status.judges else {
      let tried =
        facts.figure("paced_kbps", .upTo(0))
        .map { " of \(EnglishPhrases.limited($0, "kbit/s"))" } ?? ""
      return "The test stream\(tried) was slower than the platform's smallest picture: whether "
        + "that holds is not known."
    }
    let held = facts.figure("held_kbps", .upTo(0))
      .map { "The uplink holds \(EnglishPhrases.limited($0, "kbit/s"))" }
    return (held ?? "The uplink is slow")
      + ": the platform's smallest picture does not fit, and frames would be dropped."
  }

  private func slowAdvice(_ facts: FindingFacts) -> String {
    facts.status.judges
      ? "Use a network cable, stop other uploads, or take a faster line or mobile connection."
      : "Repeat the test with a faster test stream."
  }

  private func unsteady(_ facts: FindingFacts) -> String {
    if let stall = facts.figure("longest_stall_ms", .upTo(0)) {
      return "For \(EnglishPhrases.limited(stall, "ms")) nothing got through"
        + promised(facts)
    }
    if let fluctuation = facts.percentage("fifths_variation") {
      return "Within each second the upload speed varies by "
        + "\(EnglishPhrases.limited(fluctuation, "%")), as that of a shared mobile cell does"
        + promised(facts)
    }
    let speed = facts.percentage("variation")
      .map { "The upload speed varies by \(EnglishPhrases.limited($0, "%"))" }
    return (speed ?? "The upload speed varies")
      + " from second to second" + promised(facts)
  }

  private func promised(_ facts: FindingFacts) -> String {
    facts.text("promised_kbps", .upTo(0)) == nil
      ? ": no bitrate can be promised."
      : ", but even the slowest one carried twice what the stream needs."
  }

  private func queue(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "At \($0) kbit/s the" } ?? "The"
    let dropped = facts.figure("drop_share", .upTo(1), scale: 100).flatMap {
      $0.value == "0" ? nil : " (\($0.value) % of the stream)"
    }
    let effect =
      facts.failed
      ? "OBS would drop frames\(dropped ?? "")" : "the uplink is close to its limit"
    let wait =
      facts.figure("queue_max_ms", .upTo(0)).map { "up to \(EnglishPhrases.limited($0, "ms"))" }
      ?? facts.figure("queue_p95_ms", .upTo(0))
      .map { "\(EnglishPhrases.limited($0, "ms")) at times" }
    return "\(rate) stream had to wait \(wait ?? "too long"): \(effect)."
  }

  // MARK: Reaching

  private func portBlocked(_ facts: FindingFacts) -> String {
    let port = facts.text("port", .upTo(0)).map { "Port \($0)" } ?? "The port"
    let open = facts.text("rtmps_port", .upTo(0)) ?? "443"
    return "\(port) of the ingest is blocked from this network, but port \(open) is open: "
      + "\(noStart) with this address."
  }

  private func notValid(_ facts: FindingFacts) -> String {
    let time =
      facts.word("expires").map { "only until \($0)" } ?? "not at this computer's time"
    let span = facts.word("begins").map { "from \($0) " } ?? ""
    return "The ingest's certificate is valid \(span)\(time): \(noStart)."
  }

  private func expiring(_ facts: FindingFacts) -> String {
    let days = facts.figure("expires_in_days", .upTo(1)).map {
      " in \(EnglishPhrases.limited($0, "days"))"
    }
    return "The ingest's certificate expires\(days ?? " soon"): from then on no stream can start."
  }

  private func deadFamily(_ facts: FindingFacts) -> String {
    let wait = facts.figure("ms", .upTo(0)).map { EnglishPhrases.limited($0, "ms") }
    return "The ingest does not answer at its \(family(facts)) address, and a program that tries "
      + "that first waits \(wait ?? "there") at each start and reconnect."
  }

  private func deadFamilyAdvice(_ facts: FindingFacts) -> String {
    let other = facts.word("family") == "ipv4" ? "IPv6" : "IPv4"
    return "In OBS choose “\(other) only” under Settings, Advanced, IP Family, or repair "
      + "\(family(facts)) in this network."
  }

  private func family(_ facts: FindingFacts) -> String {
    facts.word("family") == "ipv4" ? "IPv4" : "IPv6"
  }

  // MARK: Losses

  private func loss(_ facts: FindingFacts) -> String {
    let share =
      facts.percentage("retransmit_share")
      .map { "\(EnglishPhrases.limited($0, "%")) of the data had to be sent again" }
      ?? "Much of the data had to be sent again"
    guard let control = heldBack(facts) else { return "\(share): the stream may stall." }
    return "\(share) though no queue had formed: the line itself loses it, and "
      + "\(control) slows down at every loss."
  }

  private func lossAdvice(_ facts: FindingFacts) -> String {
    let cable = "Use a network cable, and stop other transfers that may fill the line."
    guard heldBack(facts) != nil else { return cable }
    return
      "Use a network cable. If the losses stay, the congestion control bbr may carry much more; "
      + "switching to it counts until the next start."
  }

  /// The congestion control that losses of the line hold back; nil where they do not.
  private func heldBack(_ facts: FindingFacts) -> String? {
    facts.word("cause") == "link" ? facts.word("congestion_control") : nil
  }

  private func limited(_ facts: FindingFacts) -> String {
    if let share = facts.percentage("socket_share") {
      return "For \(EnglishPhrases.limited(share, "%")) of the time this computer held the test up"
    }
    return facts.percentage("receiver_share")
      .map { "For \(EnglishPhrases.limited($0, "%")) of the time the ingest held the test up" }
      ?? "The ingest or this computer held the test up"
  }

  private func gap(_ facts: FindingFacts) -> String {
    if let gap = facts.percentage("server_gap_share") {
      return "\(EnglishPhrases.limited(gap, "%")) of what was sent had not reached the server"
    }
    return facts.percentage("rtmp_gap_share")
      .map { "The ingest has yet to read \(EnglishPhrases.limited($0, "%")) of what was sent" }
      ?? "The ingest has yet to read a part of what was sent"
  }
}
