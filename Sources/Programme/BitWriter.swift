/// Puts bits together, the most significant first.
struct BitWriter {
  private(set) var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var pendingBits = 0

  var bitCount: Int { bytes.count * 8 + pendingBits }

  /// Writes the lowest `bits` bits of a value.
  mutating func write(_ value: UInt32, bits: Int) {
    pending = pending << UInt64(bits) | UInt64(value) & (1 << UInt64(bits) - 1)
    pendingBits += bits
    while pendingBits >= 8 {
      pendingBits -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> UInt64(pendingBits)))
    }
  }

  mutating func write(_ flag: Bool) { write(flag ? 1 : 0, bits: 1) }

  /// ue(v), the Exp-Golomb code of H.264, section 9.1.
  mutating func writeUE(_ value: Int) {
    let code = UInt32(value + 1)
    let length = UInt32.bitWidth - code.leadingZeroBitCount
    write(0, bits: length - 1)
    write(code, bits: length)
  }

  /// The stop bit and the zeros up to the byte's end (rbsp_trailing_bits).
  mutating func writeTrailingBits() {
    write(true)
    writeAlignment()
  }

  mutating func writeAlignment() { write(0, bits: (8 - pendingBits) % 8) }
}
