import Rig

/// Holds what libsrt counted in a paced run against its limits.
///
/// OBS has no rules for a queue over SRT: it hands on every frame, and what libsrt gives up, or what
/// the ingest finds too late, is missing in the picture.
struct SRTCheck {
  private let paced: PacedRun
  private let figures: SRTFigures
  private let link: SRTLink?
  private let limits: SRTThresholds
  private let target: Finding.Target
  private let arguments: [String: String]

  /// A check; nil for a run over another protocol.
  init?(
    _ paced: PacedRun,
    _ link: SRTLink?,
    _ limits: SRTThresholds,
    _ target: Finding.Target,
    arguments: [String: String]
  ) {
    guard let figures = paced.srt else { return nil }
    self.paced = paced
    self.figures = figures
    self.link = link
    self.limits = limits
    self.target = target
    self.arguments = arguments
  }

  var findings: [Finding] {
    [dropped, lost, queue, latency, retransmitted, options].compactMap { $0 }
  }

  private func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ measured: Finding.Measured?,
    _ threshold: Threshold?,
    _ more: [String: String] = [:]
  ) -> Finding {
    Finding(
      code,
      status,
      target,
      measured: measured,
      threshold: threshold,
      remedy: Remedy(),
      arguments: arguments.merging(more) { $1 }
    )
  }

  private var dropped: Finding? {
    guard paced.dropShare > 0 else { return nil }
    return finding(.uplinkSRTDropped, .fail, .init(key: "drop_share", value: paced.dropShare), nil)
  }

  private var lost: Finding? {
    guard figures.unrepairedPackets >= limits.unrepairedPackets.value else { return nil }
    return finding(
      .uplinkSRTLost,
      .fail,
      .init(key: "unrepaired_packets", value: figures.unrepairedPackets),
      limits.unrepairedPackets,
      round
    )
  }

  /// The time beyond the way itself that the stream waited.
  private var queue: Finding? {
    guard let latency = figures.latencyMs else { return nil }
    if let wait = paced.waitMs, wait > limits.queueShare.fail.value * latency {
      let limit = limits.queueShare.fail.share(ofMs: latency)
      return finding(.uplinkSRTQueue, .fail, .init(key: "queue_max_ms", value: wait), limit, round)
    }
    guard paced.queueP95Ms > limits.queueShare.warn.value * latency else { return nil }
    return finding(
      .uplinkSRTQueue,
      .warn,
      .init(key: "queue_p95_ms", value: paced.queueP95Ms),
      limits.queueShare.warn.share(ofMs: latency),
      round
    )
  }

  private var latency: Finding? {
    guard let latency = figures.latencyMs, let rtt = figures.rttP95Ms,
      rtt > limits.rttShare.value * latency
    else { return nil }
    return finding(
      .uplinkSRTLatency,
      .warn,
      .init(key: "rtt_p95_ms", value: rtt),
      limits.rttShare.share(ofMs: latency),
      round
    )
  }

  /// The latency, and the one that the round trip asks for, in steps of 10 ms.
  private var round: [String: String] {
    var arguments: [String: String] = [:]
    arguments["latency_ms"] = figures.latencyMs.map { "\($0.rounded())" }
    if let rtt = figures.rttP95Ms, rtt > 0, limits.rttShare.value > 0 {
      let wanted = (rtt / limits.rttShare.value / 10).rounded(.up) * 10
      arguments["wanted_latency_ms"] = "\(wanted)"
    }
    return arguments
  }

  private var retransmitted: Finding? {
    guard figures.retransmittedShare > limits.retransmitShare.value else { return nil }
    return finding(
      .uplinkSRTRetransmitted,
      .warn,
      .init(key: "retransmit_share", value: figures.retransmittedShare),
      limits.retransmitShare
    )
  }

  private var options: Finding? {
    guard let names = link?.unapplied, !names.isEmpty else { return nil }
    return finding(
      .uplinkSRTOptions,
      .warn,
      nil,
      nil,
      ["options": names.joined(separator: ", ")]
    )
  }
}

extension SRTFigures {
  /// Whether every number is one.
  var isUsable: Bool {
    let numbers = [
      latencyMs, rttMinMs, rttP95Ms, rttMaxMs, retransmittedShare, droppedShare, lostShare,
      unacknowledgedShare, unrepairedPackets,
    ]
    return numbers.allSatisfy { $0.map { $0.isCredible && $0 >= 0 } ?? true }
  }
}

extension PacedRun {
  /// How long the stream waited beyond one round trip, which libsrt counts as queue as well; nil for
  /// other protocols.
  var waitMs: Double? { srt.map { max(0, queueMaxMs - ($0.rttMinMs ?? 0)) } }

  /// Whether libsrt gave up nothing, the ingest lost nothing for good and nothing came too late; nil
  /// for other protocols.
  func passesOverSRT(_ limits: SRTThresholds) -> Bool? {
    guard let srt, let waitMs else { return nil }
    guard dropShare == 0, srt.unrepairedPackets < limits.unrepairedPackets.value else {
      return false
    }
    return srt.latencyMs.map { waitMs <= limits.queueShare.fail.value * $0 } ?? true
  }

  /// Whether the latency leaves as much again for the repetitions of another minute; nil for other
  /// protocols.
  func outlastsLossesOverSRT(_ limits: SRTThresholds) -> Bool? {
    guard let srt, let waitMs else { return nil }
    return srt.latencyMs.map { 2 * waitMs <= limits.queueShare.fail.value * $0 } ?? true
  }
}
