/// Vigna's SplitMix64, addressed by index: the n-th number without the n before it.
struct SplitMix64: Sendable {
  let seed: UInt64

  func number(at index: Int) -> UInt64 {
    var z = seed &+ (UInt64(bitPattern: Int64(index)) &+ 1) &* 0x9E37_79B9_7F4A_7C15
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// A number whose mean is 0 and variance 1, nearly normally distributed and never beyond ±3.5.
  ///
  /// The sum of four uniform numbers of 16 bits each.
  func normal(at index: Int) -> Double {
    let bits = number(at: index)
    let sum =
      (bits & 0xFFFF) &+ (bits &>> 16 & 0xFFFF) &+ (bits &>> 32 & 0xFFFF) &+ (bits &>> 48)
    return (Double(sum) - 131_070) / Self.standardDeviation
  }

  /// Four times the variance of a uniform whole number below 65,536, then the root.
  private static let standardDeviation = ((65_536.0 * 65_536.0 - 1) / 3).squareRoot()
}
