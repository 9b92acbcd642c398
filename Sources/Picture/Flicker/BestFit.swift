/// The fit that explains most of what was seen, among those tried.
struct BestFit {
  /// A lamp must explain this many times as much as frequencies that no lamp has.
  private static let clear = 6.0
  /// Motion that could hide flicker of this share of the light.
  private static let hiding = 0.005

  private(set) var explained = 0.0
  private var amplitude = 0.0

  mutating func consider(_ fit: PlaneFit?) {
    guard let fit, fit.explained > explained else { return }
    explained = fit.explained
    amplitude = fit.amplitude
  }

  /// The amplitude, where it stands out of what other frequencies show.
  func weighed(against other: Double) -> LampFlicker {
    guard explained > 0 else { return .amplitude(0) }
    let background = amplitude * (other / explained).squareRoot()
    // At uneven times a lamp shows a little at all frequencies, so nothing is taken off.
    if explained >= BestFit.clear * other { return .amplitude(amplitude) }
    if background > BestFit.hiding { return .notMeasured("masked_by_motion") }
    let beyond = amplitude * max(0, 1 - other / explained).squareRoot()
    return .amplitude(min(beyond, background))
  }
}
