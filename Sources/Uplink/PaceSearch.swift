/// Which bitrate is tried next at a stream's own pace: less after a run that did not hold, and where
/// losses limit the link, so that what it carried says little of a stream, more after one that did.
public struct PaceSearch: Sendable, Equatable {
  private static let stepDown = 0.75
  private static let stepUp = 1.25
  /// Rates that differ by less than this are not told apart.
  private static let resolution = 1.1

  /// What is wanted, or nearly all that the link carried when it was filled: no more is tried.
  private let ceilingKbps: Double
  private let mayRise: Bool
  private var heldKbps: Double?
  private var failedKbps: Double?
  private var ackedKbps = 0.0

  /// A search that has seen nothing.
  public init(ceilingKbps: Double, mayRise: Bool) {
    self.ceilingKbps = ceilingKbps
    self.mayRise = mayRise
  }

  /// Takes note of a run of a bitrate, of which so much was acknowledged.
  public mutating func note(kbps: Double, ackedKbps: Double, held: Bool) {
    self.ackedKbps = ackedKbps
    if held {
      heldKbps = max(kbps, heldKbps ?? 0)
    } else {
      failedKbps = min(kbps, failedKbps ?? .infinity)
    }
  }

  /// The bitrate to try next, in kbit/s; nil where the search is over, or has not begun.
  public var next: Double? {
    switch (heldKbps, failedKbps) {
    case (nil, nil): return nil
    case (nil, let failed?): return min(failed * Self.stepDown, max(ackedKbps, failed / 4))
    case (let held?, let failed):
      guard mayRise else { return nil }
      let top = min(failed ?? .infinity, ceilingKbps)
      let rate = failed == nil ? min(held * Self.stepUp, top) : (held * top).squareRoot()
      return top > held * Self.resolution ? rate : nil
    }
  }
}
