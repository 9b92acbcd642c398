import TestSignals

/// Random numbers that a seed decides.
struct SeededNumbers {
  private let noise: WhiteNoise
  private var index = 0

  init(seed: UInt64) {
    noise = WhiteNoise(rmsDBFS: 0, seed: seed)
  }

  /// A number of a range, each part of it about as likely as any other.
  mutating func next(_ range: ClosedRange<Double>) -> Double {
    defer { index += 1 }
    let fraction = Double(noise.sample(at: index)) * 1_000
    return range.lowerBound
      + (fraction - fraction.rounded(.down)) * (range.upperBound - range.lowerBound)
  }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    Int(next(Double(range.lowerBound)...Double(range.upperBound)))
  }
}
