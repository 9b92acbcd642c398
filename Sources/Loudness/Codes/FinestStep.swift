/// Finds the finest step that samples use, which tells how many bits of a code they carry.
struct FinestStep: Sendable {
  /// The exponent of two of the lowest bit that any sample uses.
  private var lowestExponent = Int.max

  /// The step in full scales; zero while every sample was zero.
  var step: Float {
    lowestExponent == Int.max ? 0 : Float(sign: .plus, exponent: lowestExponent, significand: 1)
  }

  /// The bits of the integer code that can hold the samples, two's complement of full scale ±1.
  ///
  /// Nil where there were only zeros, and where the samples are finer than codes of 32 bits.
  var bitsInUse: Int? {
    (-31...0).contains(lowestExponent) ? 1 - lowestExponent : nil
  }

  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    var lowest = lowestExponent
    for sample in samples {
      let pattern = sample.bitPattern
      guard pattern << 1 != 0 else { continue }
      let exponent = Int(pattern >> 23 & 0xFF)
      let significand = pattern & 0x7F_FFFF | (exponent == 0 ? 0 : 0x80_0000)
      lowest = min(lowest, max(exponent, 1) - 150 + significand.trailingZeroBitCount)
    }
    lowestExponent = lowest
  }
}
