import Glibc

/// The MATLAB code that EBU Tech 3342 prints, word for word, on all values: nothing is rounded.
enum Tech3342Code {
  static func range(ofShortTermLoudness loudness: [Double]) -> Double? {
    let aboveAbsoluteGate = loudness.filter { $0 >= -70 }
    let power = aboveAbsoluteGate.reduce(0) { $0 + pow(10, $1 / 10) }
    let integrated = 10 * log10(power / Double(aboveAbsoluteGate.count))
    let sorted = aboveAbsoluteGate.filter { $0 >= integrated - 20 }.sorted()
    guard !sorted.isEmpty else { return nil }
    func percentile(_ percent: Double) -> Double {
      sorted[Int((Double(sorted.count - 1) * percent / 100 + 1).rounded()) - 1]
    }
    return percentile(95) - percentile(10)
  }
}
