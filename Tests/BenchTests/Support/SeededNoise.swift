import Glibc

/// Noise that is the same in every run (splitmix64).
struct SeededNoise: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// From 0 to 1.
  mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Normally distributed with a deviation of 1 (Box-Muller).
  mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
  }

  /// Exponentially distributed with a mean of 1.
  mutating func exponential() -> Double { -log(1 - uniform()) }
}
