/// Which bitrate is tried next at a stream's own pace: less after a run that did not hold, and where
/// losses limit the link, so that what it carried says little of a stream, more after one that did.
public struct PaceSearch: Sendable, Equatable {
  private static let stepDown = 0.75
  /// After a run that dropped nothing, and came too near to it: a tenth less, after the next one two.
  private static let smallSteps = 0.1
  private static let stepUp = 1.25
  /// Rates that differ by less than this are not told apart.
  private static let resolution = 1.1

  /// What is wanted, or nearly all that the link carried when it was filled: no more is tried.
  private let ceilingKbps: Double
  private let mayRise: Bool
  private var heldKbps: Double?
  private var failedKbps: Double?
  private var stepDown = PaceSearch.stepDown
  private var nearMisses = 0.0
  private var ackedKbps = 0.0

  /// A search that has seen nothing.
  public init(ceilingKbps: Double, mayRise: Bool) {
    self.ceilingKbps = ceilingKbps
    self.mayRise = mayRise
  }

  /// How a run at a stream's own pace ended.
  public enum Outcome: Sendable, Equatable {
    /// Nothing was dropped, nor came near to it.
    case held
    /// Nothing was dropped, but the queue left less than is needed on such a link.
    case nearlyHeld
    /// Frames were dropped.
    case dropped
  }

  /// Takes note of a run of a bitrate, of which so much was acknowledged.
  public mutating func note(kbps: Double, ackedKbps: Double, _ outcome: Outcome) {
    self.ackedKbps = ackedKbps
    switch outcome {
    case .held: heldKbps = max(kbps, heldKbps ?? 0)
    case .nearlyHeld:
      failedKbps = min(kbps, failedKbps ?? .infinity)
      nearMisses += 1
      stepDown = max(Self.stepDown, 1 - nearMisses * Self.smallSteps)
    case .dropped:
      failedKbps = min(kbps, failedKbps ?? .infinity)
      stepDown = Self.stepDown
    }
  }

  /// The bitrate to try next, in kbit/s; nil where the search is over, or has not begun.
  public var next: Double? {
    switch (heldKbps, failedKbps) {
    case (nil, nil): return nil
    case (nil, let failed?): return min(failed * stepDown, max(ackedKbps, failed / 4))
    case (let held?, let failed):
      guard mayRise else { return nil }
      let top = min(failed ?? .infinity, ceilingKbps)
      let rate = failed == nil ? min(held * Self.stepUp, top) : (held * top).squareRoot()
      return top > held * Self.resolution ? rate : nil
    }
  }
}
