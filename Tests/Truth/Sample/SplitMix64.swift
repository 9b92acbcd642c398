/// Vigna's SplitMix64: the same numbers for the same seed, everywhere.
struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z &>> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z &>> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z &>> 31)
  }

  /// A number from 0 to below 1.
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) }

  /// The numbers below a count in some order.
  mutating func order(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in order.indices.dropFirst().reversed() {
      order.swapAt(index, Int(next() % UInt64(index + 1)))
    }
    return order
  }
}
