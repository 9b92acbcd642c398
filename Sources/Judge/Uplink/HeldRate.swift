public import Rig
public import Uplink

/// The rate that an uplink holds, out of what it carried.
///
/// A share of the mean that shrinks as the seconds vary more, and never more than the slowest
/// seconds carry. A run at a stream's own pace decides: where it passed, its rate is proven and only
/// the mean may still hold it down; where it failed, less than its rate holds; where a slower one
/// passed after it, no more than that one's.
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
    guard let fast = FastPhase(uplink, by: limits) else {
      guard let paced else { return nil }
      self.init(
        kbps: paced.bitrateKbps * (paced.passes(limits) ? 1 : limits.unsteadyHeadroom.value),
        meanKbps: paced.bitrateKbps,
        variation: nil
      )
      return
    }
    let capacity = limits.headroom.share(at: fast.variation) * fast.meanKbps
    var held = limits.headroom.rate(
      mean: fast.meanKbps,
      tail: fast.tailKbps,
      variation: fast.variation,
      unevenness: fast.unevenness
    )
    if let paced {
      let proven = fast.isLowerBound ? paced.bitrateKbps : min(paced.bitrateKbps, capacity)
      if !paced.passes(limits) {
        held = min(held, paced.bitrateKbps * limits.unsteadyHeadroom.value)
      } else {
        held = uplink.pacedRuns.count > 1 ? proven : max(held, proven)
      }
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
  /// How much of what a link carried is worth a run at a stream's own pace.
  public var headroom: Headroom {
    Headroom(
      steadyCV: steadyCV.value,
      unsteadyCV: headroomCV.value,
      steadyShare: steadyHeadroom.value,
      unsteadyShare: unsteadyHeadroom.value,
      tailShare: tailHeadroom.value,
      unevenFifthsCV: unevenFifthsCV.value,
      unevenShare: unevenHeadroom.value
    )
  }
}
