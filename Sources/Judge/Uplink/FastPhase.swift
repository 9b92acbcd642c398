import Rig
import Uplink

/// The part of an upload that filled the link.
struct FastPhase {
  /// What it carried, in kbit/s.
  let meanKbps: Double
  /// What its slowest seconds carried: 95 % carried no less.
  let tailKbps: Double
  /// The standard deviation of whole seconds over their mean; nil where it is not known.
  let variation: Double?
  /// What fifths of a second vary by, beyond the grain of their segments; nil where no queue stood to
  /// tell.
  let unevenness: Double?
  /// Whether it sent all that it was allowed to, or the receiver or this machine held it up: the link
  /// may carry more.
  let isLowerBound: Bool
  /// Whether it sent all that it was allowed to.
  let isCapped: Bool
  /// The larger of the shares of time in which the receiver or this machine held it up.
  let foreignShare: Double

  /// The fast phase of a measurement; nil where there was none.
  init?(_ uplink: UplinkMeasurement, by limits: UplinkThresholds) {
    let seconds = FastPhase.wholeSeconds(uplink)
    guard let mean = uplink.goodputKbps ?? seconds.mean, mean.isCredible, mean >= 0,
      seconds.rates.allSatisfy({ $0.isCredible && $0 >= 0 })
    else { return nil }
    let worst = uplink.worstSecondKbps.flatMap { $0.isCredible ? max(0, $0) : nil }
    meanKbps = mean
    tailKbps = seconds.fifthPercentile ?? worst ?? mean
    variation = seconds.variation ?? worst.flatMap { FastPhase.variation(mean: mean, worst: $0) }
    unevenness = uplink.fifthsVariation.map {
      AckSeries.unevenness(fifthsVariation: $0, meanKbps: mean)
    }
    isCapped =
      uplink.capKbps.map { $0.isCredible && mean >= UplinkMeasurement.cappedShare * $0 } ?? false
    let foreign = uplink.limits.map { max($0.receiverShare, $0.socketShare) } ?? 0
    foreignShare = foreign.isCredible ? foreign : 0
    isLowerBound = isCapped || foreignShare > limits.limitedShare.value
  }

  /// The seconds of the timeline, unless it goes beyond the time that the mean was taken over: then
  /// it holds the ramp, the drain and the paced run as well.
  private static func wholeSeconds(_ uplink: UplinkMeasurement) -> SecondRates {
    guard Double(uplink.timeline.count) <= uplink.seconds + 1 else { return SecondRates([]) }
    return SecondRates(uplink.timeline.map(\.ackedKbps))
  }

  /// The variation that a worst second speaks of: the smallest of ten values of a normal
  /// distribution lies 1.54 standard deviations under their mean.
  private static func variation(mean: Double, worst: Double) -> Double? {
    mean > 0 ? max(0, 1 - worst / mean) / 1.54 : nil
  }
}
