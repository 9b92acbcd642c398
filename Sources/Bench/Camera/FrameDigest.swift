/// A fast digest of a frame, to tell a repeated frame from a new one.
///
/// Live sensor noise never repeats bytes, so equal digests in a row mean a frozen or doubled frame.
enum FrameDigest {
  /// Two lanes of multiply and rotate over whole words; not cryptographic.
  static func digest(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var first: UInt64 = 0x9e37_79b9_7f4a_7c15
    var second: UInt64 = 0xc2b2_ae3d_27d4_eb4f
    let pairs = bytes.count / 16
    for pair in 0..<pairs {
      let low = bytes.loadUnaligned(fromByteOffset: pair &* 16, as: UInt64.self)
      let high = bytes.loadUnaligned(fromByteOffset: pair &* 16 &+ 8, as: UInt64.self)
      first = (first ^ low) &* 0xff51_afd7_ed55_8ccd
      first = first << 29 | first >> 35
      second = (second ^ high) &* 0xc4ce_b9fe_1a85_ec53
      second = second << 31 | second >> 33
    }
    for position in (pairs * 16)..<bytes.count {
      first = (first ^ UInt64(bytes[position])) &* 0xff51_afd7_ed55_8ccd
    }
    return first ^ (second << 1 | second >> 63) ^ UInt64(bytes.count)
  }
}
