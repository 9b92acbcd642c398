public import Rig
internal import Uplink

/// What a measurement lets one promise; nil where nothing was sent at a stream's own pace.
///
/// Only a run at the pace of a stream shows what holds; how even the link was says for how long.
public func promise(
  _ uplink: UplinkMeasurement,
  by limits: UplinkThresholds
) -> UplinkPromise? {
  guard let paced = uplink.paced, paced.isUsable else { return nil }
  let doubts = UplinkPromise.Doubt.allCases.filter {
    $0.applies(to: uplink, paced, limits)
  }
  let confidence = uplink.confidence(doubts, paced, limits)
  return UplinkPromise(
    kbps: confidence == .none ? nil : paced.bitrateKbps,
    confidence: confidence,
    doubts: doubts
  )
}

extension UplinkPromise.Doubt {
  fileprivate func applies(
    to uplink: UplinkMeasurement,
    _ paced: PacedRun,
    _ limits: UplinkThresholds
  ) -> Bool {
    switch self {
    case .varies: (uplink.spread(limits) ?? 0) >= limits.steadyCV.value
    case .uneven: uplink.isUneven(limits)
    case .fluctuates: uplink.fluctuates(limits)
    case .stalled:
      max(paced.longestStallMs, uplink.longestStallMs ?? 0) > limits.stallMs.value
    case .loses: (uplink.retransmitShare ?? 0) > limits.lossShare.value
    case .hoarded: (uplink.hoardedShare ?? 0) > limits.rtmpGapShare.value
    case .short:
      min(paced.seconds, uplink.probeSeconds(for: paced) ?? paced.seconds)
        < limits.sureSeconds.value
    case .noRunPassed: !paced.passes(limits)
    }
  }
}

extension UplinkMeasurement {
  fileprivate func confidence(
    _ doubts: [UplinkPromise.Doubt],
    _ paced: PacedRun,
    _ limits: UplinkThresholds
  ) -> UplinkPromise.Confidence {
    if doubts.contains(.noRunPassed) || doubts.contains(.hoarded) { return .none }
    // That seconds and their fifths vary, or that it stalled, is the losses' doing; that a link stalls
    // while its fifths vary is its own.
    if doubts.contains(.loses), !doubts.contains(.stalled) || !doubts.contains(.fluctuates) {
      guard paced.outlastsLosses(limits) else { return .none }
      return doubts.contains(.short) || doubts.contains(.stalled) ? .low : .medium
    }
    if doubts.contains(.stalled) || doubts.contains(.fluctuates)
      || (spread(limits) ?? 0) >= limits.unsteadyCV.value
    {
      // Far below what the slowest second carried, a stream holds on a link that varies as well.
      let worst = worstSecondKbps ?? 0
      return paced.bitrateKbps <= limits.worstShare.value * worst ? .low : .none
    }
    let isTight = doubts.contains(.uneven) && paced.queueMaxMs > SendQueue.unevenLimitMs
    if doubts.contains(.short) || isTight { return .low }
    return doubts.isEmpty ? .high : .medium
  }

  /// Whether fifths of a second varied so much that an even minute can't be counted on: in a mobile
  /// cell that is shared out, seconds that look even have changed within the minute.
  fileprivate func fluctuates(_ limits: UplinkThresholds) -> Bool {
    (fifthsVariation ?? 0) >= limits.fifthsCV.value
  }

  /// Whether it can't be taken for a link of a constant rate: its fifths of a second differ, or it was
  /// filled, and no queue stood for long enough to tell.
  fileprivate func isUneven(_ limits: UplinkThresholds) -> Bool {
    guard let goodputKbps else { return false }
    guard let fifthsVariation else {
      let wasFilled = FastPhase(self, by: limits)?.isCapped == false
      return wasFilled && notMeasured["fifths_variation"] != nil
    }
    return !AckSeries.isEven(fifthsVariation: fifthsVariation, meanKbps: goodputKbps)
  }

  /// The variation of the fast phase.
  fileprivate func spread(_ limits: UplinkThresholds) -> Double? {
    FastPhase(self, by: limits)?.variation
  }

  /// How long the link was filled; nil where that does not count, for it carried about twice the
  /// stream and was ended early for that.
  fileprivate func probeSeconds(for paced: PacedRun) -> Double? {
    guard let goodputKbps, goodputKbps < 1.9 * paced.bitrateKbps else { return nil }
    return seconds
  }

  /// Bytes sent again as a share of those acknowledged, over SRT packets of those handed over; nil
  /// where the kernel does not tell.
  ///
  /// A run at a stream's own pace tells what the link loses; while the link is filled, its queue is
  /// what drops.
  var retransmitShare: Double? {
    if let srt = paced?.srt { return srt.retransmittedShare }
    if let share = paced?.retransmitShare { return share }
    guard let again = retransmittedBytes, let acked = ackedBytes, acked > 0 else { return nil }
    return Double(again) / Double(acked)
  }
}
