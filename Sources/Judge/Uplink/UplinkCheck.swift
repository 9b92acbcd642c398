import Rig
import Uplink

/// Holds a published run against its limits.
struct UplinkCheck {
  private let uplink: UplinkMeasurement
  private let need: Threshold?
  private let limits: UplinkThresholds
  private let target: Finding.Target
  private let held: HeldRate?

  init(_ uplink: UplinkMeasurement, need: Threshold?, limits: UplinkThresholds) {
    self.uplink = uplink
    self.need = need
    self.limits = limits
    self.target = Finding.Target(kind: .uplink, id: uplink.ingest)
    self.held = HeldRate(uplink, by: limits)
  }

  var judgement: Judgement {
    // What a bulk run carries is a capacity; whether a stream holds, only a paced run shows.
    guard let paced = uplink.paced, paced.isUsable, let held else {
      return Judgement(
        decisive: Finding(
          .uplinkFailed,
          .error,
          target,
          remedy: Remedy(),
          arguments: ["detail": "no paced run"]
        )
      )
    }
    let slow = paced.passes(limits) ? rate(paced, held) : nil
    let overSRT = SRTCheck(
      paced,
      uplink.srt,
      limits.srt,
      target,
      arguments: arguments(paced, held)
    )
    let waits = overSRT?.findings ?? [queue(paced), loss(paced), limited].compactMap { $0 }
    let findings = waits + [slow, unsteady(paced), proxy].compactMap { $0 }
    return Judgement(findings, otherwise: ready(paced, held))
  }

  private func ready(_ paced: PacedRun, _ held: HeldRate) -> Finding {
    if let latency = paced.srt?.latencyMs {
      return Finding(
        .uplinkReady,
        .pass,
        target,
        measured: .init(key: "queue_p95_ms", value: paced.queueP95Ms),
        threshold: limits.srt.queueShare.warn.share(ofMs: latency),
        arguments: arguments(paced, held)
      )
    }
    return Finding(
      .uplinkReady,
      .pass,
      target,
      measured: .init(key: "queue_max_ms", value: paced.queueMaxMs),
      threshold: limits.queueMs.fail,
      arguments: arguments(paced, held)
    )
  }

  private func arguments(_ paced: PacedRun, _ held: HeldRate?) -> [String: String] {
    var arguments = [
      "paced_kbps": "\(paced.bitrateKbps.rounded())", "paced_s": "\(paced.seconds.rounded(.down))",
    ]
    arguments["held_kbps"] = held.map { "\($0.kbps.rounded())" }
    arguments["goodput_kbps"] = held.map { "\($0.meanKbps.rounded())" }
    return arguments
  }

  /// OBS would have dropped frames, or nearly.
  private func queue(_ paced: PacedRun) -> Finding? {
    var arguments = arguments(paced, held)
    arguments["drop_share"] = "\(paced.dropShare.rounded(decimals: 3))"
    guard paced.passes(limits) else {
      return Finding(
        .uplinkQueue,
        .fail,
        target,
        measured: .init(key: "queue_max_ms", value: paced.queueMaxMs),
        threshold: limits.queueMs.fail,
        remedy: Remedy(),
        arguments: arguments
      )
    }
    guard paced.queueP95Ms > limits.queueMs.warn.value else { return nil }
    return Finding(
      .uplinkQueue,
      .warn,
      target,
      measured: .init(key: "queue_p95_ms", value: paced.queueP95Ms),
      threshold: limits.queueMs.warn,
      remedy: Remedy(),
      arguments: arguments
    )
  }

  /// Not even the platform's smallest picture fits, or it was not tried.
  private func rate(_ paced: PacedRun, _ held: HeldRate) -> Finding? {
    guard let need else { return nil }
    if held.kbps < need.value {
      return Finding(
        .uplinkTooSlow,
        .fail,
        target,
        measured: .init(key: "held_kbps", value: held.kbps),
        threshold: need,
        remedy: Remedy(),
        arguments: arguments(paced, held)
      )
    }
    guard paced.bitrateKbps < need.value else { return nil }
    return Finding(
      .uplinkTooSlow,
      .skip,
      target,
      measured: .init(key: "paced_kbps", value: paced.bitrateKbps),
      threshold: need,
      remedy: Remedy(),
      arguments: arguments(paced, held)
    )
  }

  /// The seconds vary too much, or nothing came through for too long, for any rate to be promised.
  private func unsteady(_ paced: PacedRun) -> Finding? {
    guard paced.passes(limits), let promise = promise(uplink, by: limits),
      !promise.doubts.contains(.hoarded)
    else { return nil }
    let varies = (held?.variation ?? 0) >= limits.unsteadyCV.value
    let (measured, threshold): (Finding.Measured, Threshold)
    if promise.doubts.contains(.stalled) {
      let stall = max(paced.longestStallMs, uplink.longestStallMs ?? 0)
      (measured, threshold) = (.init(key: "longest_stall_ms", value: stall), limits.stallMs)
    } else if promise.doubts.contains(.loses), promise.confidence != .none {
      // That its seconds vary is the losses' doing, and the promise has allowed for them.
      return nil
    } else if promise.doubts.contains(.fluctuates), !varies {
      measured = .init(key: "fifths_variation", value: uplink.fifthsVariation)
      threshold = limits.fifthsCV
    } else if varies || promise.confidence == .none {
      measured = .init(key: "variation", value: held?.variation)
      threshold = limits.unsteadyCV
    } else {
      return nil
    }
    return Finding(
      .uplinkUnsteady,
      // What can't be promised is no verdict; what is far below the slowest second is a warning.
      promise.confidence == .none ? .skip : .warn,
      target,
      measured: measured,
      threshold: threshold,
      remedy: Remedy(),
      arguments: arguments(paced, held).merging(
        promise.kbps.map { ["promised_kbps": "\($0.rounded())"] } ?? [:]
      ) { $1 }
    )
  }

  /// More was lost than a stream bears, or than a congestion control bears that takes each loss for a
  /// full queue.
  private func loss(_ paced: PacedRun) -> Finding? {
    guard let share = uplink.retransmitShare else { return nil }
    // A stream that did not have to wait filled no queue.
    let isLinks =
      uplink.isHeldBackByLoss && (paced.passes(limits) || uplink.filledNoQueue(beyond: paced))
    let limit = isLinks ? limits.cubicLossShare : limits.retransmitShare
    guard share > limit.value else { return nil }
    var arguments = uplink.congestionControl.map { ["congestion_control": $0] } ?? [:]
    if isLinks { arguments["cause"] = "link" }
    return Finding(
      .uplinkLoss,
      .warn,
      target,
      measured: .init(key: "retransmit_share", value: share),
      threshold: limit,
      remedy: Remedy(
        commands: isLinks ? ["sudo sysctl -w net.ipv4.tcp_congestion_control=bbr"] : []
      ),
      arguments: arguments
    )
  }

  /// It was the ingest or this machine that held the fast phase up, so that the link may carry more.
  private var limited: Finding? {
    guard let fast = FastPhase(uplink, by: limits), !fast.isCapped,
      fast.foreignShare > limits.limitedShare.value, let shares = uplink.limits
    else { return nil }
    let isReceiver = shares.receiverShare >= shares.socketShare
    return Finding(
      .uplinkLimited,
      .warn,
      target,
      measured: .init(
        key: isReceiver ? "receiver_share" : "socket_share",
        value: fast.foreignShare
      ),
      threshold: limits.limitedShare,
      remedy: Remedy(),
      arguments: ["goodput_kbps": "\(fast.meanKbps.rounded())"]
    )
  }

  /// Something on the way acknowledges what the ingest has not read: whether a stream arrives in time,
  /// the kernel's counters do not tell.
  private var proxy: Finding? {
    guard let share = uplink.hoardedShare, share > limits.rtmpGapShare.value else { return nil }
    return Finding(
      .uplinkProxy,
      .skip,
      target,
      measured: .init(key: "rtmp_gap_share", value: share),
      threshold: limits.rtmpGapShare,
      remedy: Remedy()
    )
  }
}

extension UplinkMeasurement {
  private static let acknowledgementWindow: UInt64 = 65536

  /// What was acknowledged to the kernel, and not yet read by the ingest, as a share; nil where the
  /// ingest sends no receipts.
  var hoardedShare: Double? {
    guard let ackedBytes, let rtmpAckedBytes, ackedBytes > 0 else { return nil }
    // An ingest acknowledges whole windows, of its own size if it does not heed ours; two may be on
    // their way.
    let window = max(Self.acknowledgementWindow, rtmpAckStepBytes ?? 0)
    return (Double(ackedBytes) - Double(rtmpAckedBytes) - 2 * Double(window)) / Double(ackedBytes)
  }

  /// Whether the link carried more than a run's bitrate while hardly a queue stood: then the run's losses
  /// are the link's, though it did not pass.
  fileprivate func filledNoQueue(beyond paced: PacedRun) -> Bool {
    guard let goodputKbps, let rttMs, let minRttMs else { return false }
    return goodputKbps > paced.bitrateKbps
      && AckSeries.hasNoQueue(medianRttMs: rttMs, shortestRoundTripMs: minRttMs)
  }

  /// Whether its congestion control slows down at every loss.
  fileprivate var isHeldBackByLoss: Bool {
    congestionControl == "cubic" || congestionControl == "reno"
  }
}
