import Audio
import Testing

struct SampleFormatTests {
  private func convert(_ format: SampleFormat, _ bytes: [UInt8], capacity: Int = 16) -> [Float] {
    [Float](unsafeUninitializedCapacity: capacity) { buffer, count in
      count = bytes.withUnsafeBytes { format.convert($0, into: buffer) }
    }
  }

  @Test(
    "zero, full scale both ways, half, and the smallest step",
    arguments: [
      (SampleFormat.u8, [0x80, 0xFF, 0x00, 0xC0, 0x7F], [0, 0.9921875, -1, 0.5, -0.0078125]),
      (
        .s16, [0, 0, 0xFF, 0x7F, 0x00, 0x80, 0x00, 0x40, 0xFF, 0xFF],
        [0, 0.999969482421875, -1, 0.5, -0.000030517578125]
      ),
      (
        .s24in3, [0, 0, 0, 0xFF, 0xFF, 0x7F, 0, 0, 0x80, 0, 0, 0x40, 0xFF, 0xFF, 0xFF],
        [0, 0.99999988079071045, -1, 0.5, -0.00000011920928955078125]
      ),
      (
        .s32,
        [0, 0, 0, 0, 0, 0xFF, 0xFF, 0x7F, 0, 0, 0, 0x80, 0, 0, 0, 0x40, 0, 0xFF, 0xFF, 0xFF],
        [0, 0.99999988079071045, -1, 0.5, -0.00000011920928955078125]
      ),
      (.float, [0, 0, 0, 0x3F, 0, 0, 0x80, 0xBF, 0, 0, 0, 0x40], [0.5, -1, 2]),
    ] as [(SampleFormat, [UInt8], [Float])]
  )
  func values(format: SampleFormat, bytes: [UInt8], expected: [Float]) {
    #expect(convert(format, bytes) == expected)
  }

  @Test("the fourth byte of 24 bit samples is padding", arguments: [0x00, 0xFF, 0x5A] as [UInt8])
  func padding(byte: UInt8) {
    let bytes: [UInt8] = [0xFF, 0xFF, 0x7F, byte, 0xFF, 0xFF, 0xFF, byte, 0, 0, 0x80, byte]
    #expect(convert(.s24, bytes) == [0.99999988079071045, -0.00000011920928955078125, -1])
  }

  @Test(
    "a partial sample is left out, and so is what does not fit",
    arguments: SampleFormat.allCases
  )
  func limits(format: SampleFormat) {
    let bytes = [UInt8](repeating: 0, count: 3 * format.bytes)
    #expect(convert(format, bytes.dropLast()).count == 2)
    #expect(convert(format, bytes, capacity: 1).count == 1)
    #expect(convert(format, []).isEmpty)
  }

  @Test("every value of 16 bits is the number over 32768")
  func everySixteenBitValue() {
    let values = (Int16.min...Int16.max).map { $0 }
    let bytes = values.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
    }
    #expect(convert(.s16, bytes, capacity: values.count) == values.map { Float($0) / 32768 })
  }
}
