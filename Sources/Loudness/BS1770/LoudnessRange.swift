/// Loudness range: how far the short-term loudness spreads (EBU Tech 3342, 2023).
struct LoudnessRange: Sendable {
  private static let relativeGate = -20.0
  private static let lowPercentile = 10.0
  private static let highPercentile = 95.0

  private var windows = LoudnessHistogram()

  mutating func add(windowMeanSquare: Double) {
    windows.add(meanSquare: windowMeanSquare)
  }

  /// In LU, within 0.002 LU; nil while no window passes the gates.
  var range: Double? {
    windows.meanLoudness.flatMap {
      windows.spread(
        from: Self.lowPercentile,
        to: Self.highPercentile,
        above: $0 + Self.relativeGate
      )
    }
  }
}
