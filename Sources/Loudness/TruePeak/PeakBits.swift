/// A largest magnitude, kept as the bits of the number.
///
/// The bits of magnitudes order as the magnitudes do, and the compiler vectorises a maximum of
/// integers where it may not vectorise one of floating-point numbers.
struct PeakBits: Sendable {
  private var bits: Int32 = 0

  var magnitude: Float { Float(bitPattern: UInt32(bitPattern: bits)) }

  @inline(__always)
  static func of(_ value: Float) -> Int32 { Int32(bitPattern: value.magnitude.bitPattern) }

  @inline(__always)
  mutating func include(_ other: Int32) { bits = other > bits ? other : bits }
}
