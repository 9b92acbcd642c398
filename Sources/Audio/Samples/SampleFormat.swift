/// The sample formats that are read as they are, by ALSA's names.
public enum SampleFormat: String, Sendable, CaseIterable {
  /// 32 bit signed.
  case s32 = "S32_LE"
  /// 24 bit signed in three bytes.
  case s24in3 = "S24_3LE"
  /// 24 bit signed in the low bytes of four.
  case s24 = "S24_LE"
  /// 32 bit float, full scale ±1.
  case float = "FLOAT_LE"
  /// 16 bit signed.
  case s16 = "S16_LE"
  /// 8 bit unsigned.
  case u8 = "U8"

  /// The bytes of a sample.
  public var bytes: Int {
    switch self {
    case .s32, .s24, .float: 4
    case .s24in3: 3
    case .s16: 2
    case .u8: 1
    }
  }

  /// Converts samples to float, full scale being ±1; returns how many.
  ///
  /// A partial sample at the end, and what does not fit, is left out.
  public func convert(
    _ raw: UnsafeRawBufferPointer,
    into samples: UnsafeMutableBufferPointer<Float>
  ) -> Int {
    let count = min(raw.count / bytes, samples.count)
    switch self {
    case .s32:
      for index in 0..<count {
        samples[index] = Float(Self.load(raw, index * 4)) * 0x1p-31
      }
    case .s24in3:
      for index in 0..<count {
        let value = UInt32(raw[index * 3]) << 8 | UInt32(raw[index * 3 + 1]) << 16
        let top = UInt32(raw[index * 3 + 2]) << 24
        samples[index] = Float(Int32(bitPattern: value | top)) * 0x1p-31
      }
    case .s24:
      // The fourth byte is padding, whatever it holds.
      for index in 0..<count {
        samples[index] = Float(Self.load(raw, index * 4) << 8) * 0x1p-31
      }
    case .float:
      for index in 0..<count {
        samples[index] = Float(bitPattern: UInt32(bitPattern: Self.load(raw, index * 4)))
      }
    case .s16:
      for index in 0..<count {
        let value = Int16(
          littleEndian: raw.loadUnaligned(fromByteOffset: index * 2, as: Int16.self)
        )
        samples[index] = Float(value) * 0x1p-15
      }
    case .u8:
      for index in 0..<count { samples[index] = (Float(raw[index]) - 128) * 0x1p-7 }
    }
    return count
  }

  private static func load(_ raw: UnsafeRawBufferPointer, _ offset: Int) -> Int32 {
    Int32(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: Int32.self))
  }
}
