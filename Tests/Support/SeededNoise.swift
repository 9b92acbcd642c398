internal import Glibc

/// Noise that is the same in every run (splitmix64).
package struct SeededNoise: RandomNumberGenerator {
  private var state: UInt64

  /// The same numbers for the same seed.
  package init(seed: UInt64) { state = seed }

  /// 64 bits.
  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }

  /// From 0 to 1.
  package mutating func uniform() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// Normally distributed with a deviation of 1 (Box-Muller).
  package mutating func normal() -> Double {
    (-2 * log(1 - uniform())).squareRoot() * cos(2 * .pi * uniform())
  }

  /// Exponentially distributed with a mean of 1.
  package mutating func exponential() -> Double { -log(1 - uniform()) }

  /// Nearly normal with a deviation of 1, for whole pictures: the sum of four uniform numbers.
  package mutating func quickNormal() -> Double {
    let bits = next()
    let sum = (bits & 0xffff) + (bits >> 16 & 0xffff) + (bits >> 32 & 0xffff) + (bits >> 48)
    return (Double(sum) - 131_070) / 37_837.23
  }
}
