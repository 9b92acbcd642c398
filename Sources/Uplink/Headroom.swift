/// How much of what a link carried a stream may use: the less, the more its seconds vary.
public struct Headroom: Codable, Sendable, Equatable {
  /// The coefficient of variation (CV) of whole seconds up to which a link is steady.
  public var steadyCV: Double
  /// The CV from which a link has an unsteady one's share.
  public var unsteadyCV: Double
  /// The share of the mean that a steady link holds.
  public var steadyShare: Double
  /// The share of the mean that an unsteady link holds.
  public var unsteadyShare: Double
  /// The share of the slowest seconds that a link holds.
  public var tailShare: Double
  /// What fifths of a second vary by, beyond the grain of their segments, from which a link has no more
  /// than the share of an uneven one.
  public var unevenFifthsCV: Double
  /// The share of the mean that such a link holds: however steady its seconds are now, it is one whose
  /// rate others share or the air decides.
  public var unevenShare: Double

  /// A rule.
  public init(
    steadyCV: Double,
    unsteadyCV: Double,
    steadyShare: Double,
    unsteadyShare: Double,
    tailShare: Double,
    unevenFifthsCV: Double,
    unevenShare: Double
  ) {
    self.steadyCV = steadyCV
    self.unsteadyCV = unsteadyCV
    self.steadyShare = steadyShare
    self.unsteadyShare = unsteadyShare
    self.tailShare = tailShare
    self.unevenFifthsCV = unevenFifthsCV
    self.unevenShare = unevenShare
  }

  /// The share of the mean that holds at a variation: it falls in a straight line between the
  /// steady and the unsteady one. Unknown counts as unsteady.
  public func share(at variation: Double?) -> Double {
    guard let variation, variation < unsteadyCV else { return unsteadyShare }
    guard variation > steadyCV else { return steadyShare }
    let way = (variation - steadyCV) / (unsteadyCV - steadyCV)
    return steadyShare + way * (unsteadyShare - steadyShare)
  }

  /// The rate that is worth a run at a stream's own pace, in the unit of the means.
  ///
  /// Of a steady link the slowest second says nothing: it may be the sender's own. The more a link
  /// varies, the more its slowest seconds bound what is tried. `unevenness` is what fifths of a second
  /// vary by beyond the grain of their segments; nil where no queue stood to tell.
  public func rate(mean: Double, tail: Double, variation: Double?, unevenness: Double?) -> Double {
    let isUneven = (unevenness ?? 0) >= unevenFifthsCV
    let rate = min(share(at: variation), isUneven ? unevenShare : 1) * mean
    let bounded = min(rate, tailShare * tail)
    let way = ((variation ?? unsteadyCV) - steadyCV) / (unsteadyCV - steadyCV)
    return rate + (bounded - rate) * min(max(way, 0), 1)
  }
}
