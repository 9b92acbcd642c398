/// Magnitudes as the bits of the number.
///
/// The bits of magnitudes order as the magnitudes do, and the compiler vectorises a maximum of
/// integers where it may not vectorise one of floating-point numbers. What is no finite number
/// comes out as `infinity` or more.
enum PeakBits {
  static let infinity: Int32 = 0x7F80_0000

  @inline(__always)
  static func of(_ value: Float) -> Int32 { Int32(bitPattern: value.magnitude.bitPattern) }

  @inline(__always)
  static func magnitude(_ bits: Int32) -> Float { Float(bitPattern: UInt32(bitPattern: bits)) }

  /// The largest magnitude among samples.
  static func largest(_ samples: UnsafePointer<Float>, count: Int) -> Int32 {
    var largest: Int32 = 0
    var index = 0
    while index < count {
      let bits = of(samples[index])
      largest = bits > largest ? bits : largest
      index &+= 1
    }
    return largest
  }

  /// The largest of some magnitudes.
  static func largest(_ magnitudes: UnsafePointer<Int32>, count: Int) -> Int32 {
    var largest: Int32 = 0
    var index = 0
    while index < count {
      let bits = magnitudes[index]
      largest = bits > largest ? bits : largest
      index &+= 1
    }
    return largest
  }
}
