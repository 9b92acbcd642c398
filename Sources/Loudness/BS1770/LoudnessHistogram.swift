/// How often each loudness above -70 LUFS occurred, in steps of 0.002 LU.
///
/// Takes no more memory after a day than after a minute: 2 kB for each LU in which any loudness
/// fell. A mean or a percentile is off by half a step, 0.001 LU, at most.
struct LoudnessHistogram: Sendable {
  private static let absoluteGate = -70.0
  private static let stepsPerUnit = 500
  /// Finite samples reach some +800 LUFS, in 256 channels.
  private static let units = 900

  /// The counts of each LU from the gate up; none where nothing fell into it.
  private(set) var pages = [[UInt32]](repeating: [], count: units)
  private var sum = 0.0
  private var total = 0

  mutating func add(meanSquare: Double) {
    guard let loudness = LoudnessUnits.loudness(meanSquare), loudness > Self.absoluteGate
    else { return }
    let step = Int((loudness - Self.absoluteGate) * Double(Self.stepsPerUnit))
    let (page, index) = step.quotientAndRemainder(dividingBy: Self.stepsPerUnit)
    guard page < Self.units else { return }
    if pages[page].isEmpty { pages[page] = Array(repeating: 0, count: Self.stepsPerUnit) }
    pages[page][index] += 1
    sum += meanSquare
    total += 1
  }

  /// The loudness of the mean power of everything above the absolute gate.
  var meanLoudness: Double? {
    total > 0 ? LoudnessUnits.loudness(sum / Double(total)) : nil
  }

  /// The loudness of the mean power of everything above a gate in LUFS.
  func meanLoudness(above gate: Double) -> Double? {
    var sum = 0.0
    var total = 0.0
    for step in steps(above: gate) {
      sum += step.count * LoudnessUnits.meanSquare(step.loudness)
      total += step.count
    }
    return total > 0 ? LoudnessUnits.loudness(sum / total) : nil
  }

  /// The difference between two percentiles of everything above a gate in LUFS.
  func spread(from low: Double, to high: Double, above gate: Double) -> Double? {
    let steps = steps(above: gate)
    let total = steps.reduce(0) { $0 + $1.count }
    func loudness(atPercentile percentile: Double) -> Double? {
      // Tech 3342: the element round((n - 1) * p / 100 + 1) of n sorted ones, counted from 1.
      var rank = ((total - 1) * percentile / 100).rounded()
      for step in steps {
        if rank < step.count { return step.loudness }
        rank -= step.count
      }
      return nil
    }
    guard let low = loudness(atPercentile: low), let high = loudness(atPercentile: high)
    else { return nil }
    return high - low
  }

  /// The steps that occurred above a gate, from quiet to loud: the middle of each, in LUFS.
  private func steps(above gate: Double) -> [(loudness: Double, count: Double)] {
    var steps: [(loudness: Double, count: Double)] = []
    for (unit, page) in pages.enumerated() where !page.isEmpty {
      for (index, count) in page.enumerated() where count > 0 {
        let position = Double(index) + 0.5
        let loudness = Self.absoluteGate + Double(unit) + position / Double(Self.stepsPerUnit)
        if loudness >= gate { steps.append((loudness, Double(count))) }
      }
    }
    return steps
  }
}
