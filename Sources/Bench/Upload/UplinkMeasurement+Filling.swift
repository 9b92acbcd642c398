internal import Rig
internal import SystemCore
internal import Uplink

extension UplinkMeasurement {
  /// The figures of a link that was filled, without its slow start.
  mutating func recordFilling(_ series: AckSeries, shortestRoundTripMs: Double?) {
    let steady = series.dropping(before: series.rampEnd)
    let perSecond = steady.perSecond
    let rates = SecondRates(perSecond.map(\.ackedKbps))
    seconds = steady.seconds.rounded(decimals: 2)
    goodputKbps = steady.meanKbps?.rounded(decimals: 0)
    p5Kbps = rates.fifthPercentile?.rounded(decimals: 0)
    worstSecondKbps = rates.worst?.rounded(decimals: 0)
    variation = rates.variation?.rounded(decimals: 4)
    recordFifths(of: steady, shortestRoundTripMs: shortestRoundTripMs)
    longestStallMs = steady.longestStallMs.rounded(decimals: 0)
    rttMs = steady.medianRttMs?.rounded(decimals: 1)
    limits = steady.limits.map {
      UplinkLimits(
        networkShare: $0.networkShare.rounded(decimals: 3),
        receiverShare: $0.receiverShare.rounded(decimals: 3),
        socketShare: $0.socketShare.rounded(decimals: 3)
      )
    }
    timeline = perSecond.map {
      UplinkSecond(
        second: $0.index,
        ackedKbps: $0.ackedKbps.rounded(decimals: 0),
        rttMs: $0.rttMs.rounded(decimals: 1),
        retransmittedBytes: $0.retransmittedBytes
      )
    }
  }

  /// How much fifths of a second vary, or that hardly any had a queue.
  private mutating func recordFifths(of steady: AckSeries, shortestRoundTripMs: Double?) {
    fifthsVariation =
      shortestRoundTripMs
      .flatMap { steady.fifthsVariation(shortestRoundTripMs: $0) }?.rounded(decimals: 4)
    notMeasured["fifths_variation"] = fifthsVariation == nil ? "no_queue" : nil
  }
}
