/// Bytes without order and without zeros, the same for the same seed (SplitMix64).
struct IncompressibleBytes: Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func append(_ count: Int, to bytes: inout [UInt8]) {
    var words: [UInt64] = []
    words.reserveCapacity(count / 8 + 1)
    while words.count * 8 < count { words.append(nextWithoutZeros()) }
    words.withUnsafeBytes { bytes.append(contentsOf: $0.prefix(count)) }
  }

  /// Zero bytes become 0x80: without zeros no start code can arise in a NAL unit.
  private mutating func nextWithoutZeros() -> UInt64 {
    let word = next()
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    return word | ~(((word & low) &+ low) | word | low)
  }

  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
