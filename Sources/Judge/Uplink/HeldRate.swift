public import Rig

/// The rate that an uplink holds, out of what it carried.
///
/// A share of the mean that shrinks as the seconds vary more, and never more than the slowest
/// seconds carry. A run at a stream's own pace decides: where it passed, its rate is proven and only
/// the mean may still hold it down; where it failed, less than its rate holds.
public struct HeldRate: Sendable, Equatable {
  /// What holds, in kbit/s of TCP payload: media, container and protocol.
  public let kbps: Double
  /// The mean that was measured, in kbit/s.
  public let meanKbps: Double
  /// The standard deviation of whole seconds over their mean; nil where it is not known.
  public let variation: Double?

  /// The rate that a measurement shows to hold; nil where nothing was measured.
  public init?(_ uplink: UplinkMeasurement, by limits: UplinkThresholds) {
    let paced = uplink.paced.flatMap { $0.isUsable ? $0 : nil }
    guard let fast = FastPhase(uplink) else {
      guard let paced else { return nil }
      self.init(
        kbps: paced.bitrateKbps * (paced.passes(limits) ? 1 : limits.unsteadyHeadroom.value),
        meanKbps: paced.bitrateKbps,
        variation: nil
      )
      return
    }
    let capacity = limits.headroom(at: fast.variation) * fast.meanKbps
    var held = min(capacity, limits.tailHeadroom.value * fast.tailKbps)
    if let paced {
      let proven = fast.isLowerBound ? paced.bitrateKbps : min(paced.bitrateKbps, capacity)
      held =
        paced.passes(limits)
        ? max(held, proven) : min(held, paced.bitrateKbps * limits.unsteadyHeadroom.value)
    }
    self.init(kbps: held, meanKbps: fast.meanKbps, variation: fast.variation)
  }

  private init(kbps: Double, meanKbps: Double, variation: Double?) {
    self.kbps = max(0, kbps)
    self.meanKbps = meanKbps
    self.variation = variation
  }
}

extension UplinkThresholds {
  /// The share of the mean that holds at a variation: it falls in a straight line between the
  /// steady and the unsteady one. Unknown counts as unsteady.
  func headroom(at variation: Double?) -> Double {
    let (steady, unsteady) = (steadyCV.value, unsteadyCV.value)
    guard let variation, variation < unsteady else { return unsteadyHeadroom.value }
    guard variation > steady else { return steadyHeadroom.value }
    let way = (variation - steady) / (unsteady - steady)
    return steadyHeadroom.value + way * (unsteadyHeadroom.value - steadyHeadroom.value)
  }
}
