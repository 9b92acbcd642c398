/// Bands that stand still, found by taking the picture with another power-line setting or exposure.
public struct StandingBands: Sendable, Equatable {
  /// The amplitude at 100 Hz, as a percentage of the light.
  public let mains50Percent: Double
  /// The amplitude at 120 Hz, as a percentage of the light.
  public let mains60Percent: Double
  /// How much of what changed between the rows is such bands, from 0 to 1: little means that the
  /// scene moved.
  public let explainedShare: Double
}

/// Compares the rows of two runs that differ in the power-line setting alone.
///
/// The frequency that stands still at the frame rate is the one to look at: from one picture the
/// two can't always be told apart.
///
/// - Parameters:
///   - before: The rows with the one setting.
///   - after: The rows with the other.
///   - framePeriodSeconds: Of both runs.
/// - Returns: The bands; nil where the profiles differ in length or are too dark, bright or short.
public func standingBands(
  before: RowProfile,
  after: RowProfile,
  framePeriodSeconds: Double
) -> StandingBands? {
  guard before.rows.count == after.rows.count, framePeriodSeconds.isFinite, framePeriodSeconds > 0
  else { return nil }
  let weights = zip(ReadOut.weights(before.rows), ReadOut.weights(after.rows)).map { $0 * $1 }
  guard ReadOut.suffices(weights) else { return nil }
  let ratios = weights.indices.map { weights[$0] > 0 ? before.rows[$0] / after.rows[$0] : 0 }
  let mean = zip(ratios, weights).reduce(0) { $0 + $1.0 * $1.1 } / weights.reduce(0, +)
  let change = RowBasis.detrended(ratios.map { $0 / mean }, weights)
  let mains50 = BandFit(change, hertz: 100, framePeriodSeconds, weights)
  let mains60 = BandFit(change, hertz: 120, framePeriodSeconds, weights)
  return StandingBands(
    mains50Percent: mains50.amplitude * 100,
    mains60Percent: mains60.amplitude * 100,
    explainedShare: max(mains50.explainedShare, mains60.explainedShare)
  )
}

/// The sine of a lamp's frequency that fits rows best, whatever the read-out time.
private struct BandFit {
  private(set) var amplitude = 0.0
  private(set) var explainedShare = 0.0

  init(_ change: [Double], hertz: Double, _ period: Double, _ weights: [Double]) {
    let energy = change.reduce(0) { $0 + $1 * $1 }
    guard energy > 0 else { return }
    for share in ReadOut.shares {
      let basis = RowBasis(cycles: hertz * share * period, weights: weights)
      let own = basis.products
      let fit = PlaneFit(
        basis.projection(of: change),
        (own.cosines, own.sines, mixed: own.mixed)
      )
      if let fit, fit.explained > explainedShare * energy {
        explainedShare = min(1, fit.explained / energy)
        amplitude = fit.amplitude
      }
    }
  }
}
