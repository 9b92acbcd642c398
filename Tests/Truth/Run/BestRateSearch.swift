/// Looks for the highest rate that would have held, among identical copies of a link.
struct BestRateSearch: Sendable {
  /// The rate above which nothing is tried: the link's own mean.
  let ceilingKbps: Double
  /// Neighbouring rungs differ by this share.
  let resolution: Double
  private static let floorShare = 0.02
  private static let stride = 0.7
  private var tried: [(kbps: Double, held: Bool)] = []

  init(ceilingKbps: Double, resolution: Double) {
    self.ceilingKbps = ceilingKbps
    self.resolution = resolution
  }

  /// Takes note of a stream.
  mutating func note(kbps: Double, held: Bool) { tried.append((kbps, held)) }

  /// The highest rate that held.
  var bestKbps: Double? { tried.filter(\.held).map(\.kbps).max() }

  /// The lowest rate above the best that did not hold.
  private var lowestFailed: Double? {
    tried.filter { !$0.held && $0.kbps > bestKbps ?? 0 }.map(\.kbps).min()
  }

  /// The next rate to try; nil when the best is known to a rung.
  var next: Double? {
    switch (bestKbps, lowestFailed) {
    case (nil, nil): return ceilingKbps
    case (let best?, nil): return best < ceilingKbps * (1 - resolution) ? ceilingKbps : nil
    case (nil, let failed?):
      let floor = ceilingKbps * BestRateSearch.floorShare
      return failed > floor ? max(floor, min(failed, ceilingKbps) * BestRateSearch.stride) : nil
    case (let best?, let failed?):
      let top = min(failed, ceilingKbps)
      return best < top * (1 - resolution) ? (best * top).squareRoot() : nil
    }
  }
}
