/// A fast digest of frames, to tell a repeated frame from a new one.
///
/// Live sensor noise never repeats bytes, so equal digests in a row mean a frozen or doubled frame.
/// A sample of each frame is enough to see that it is new; once two samples are equal, the frames
/// from there on are read whole, so that a small thing that moves is not taken for a standstill.
struct FrameDigest {
  /// Sampled: 64 pieces of 64 bytes, spread evenly.
  private static let pieces = 64
  private static let pieceBytes = 64

  private var lastSample: UInt64?
  private var readsWhole = false

  /// The digest of the next frame.
  mutating func digest(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    if readsWhole { return FrameDigest.whole(bytes) }
    let sample = FrameDigest.sample(bytes)
    if sample == lastSample { readsWhole = true }
    lastSample = sample
    return sample
  }

  /// The digest of a sample of a frame; small frames are read whole.
  static func sample(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    guard bytes.count > pieces * pieceBytes * 4 else { return whole(bytes) }
    var mixer = Mixer()
    let distance = (bytes.count - pieceBytes) / (pieces - 1)
    for piece in 0..<pieces {
      let begin = piece * distance
      mixer.add(UnsafeRawBufferPointer(rebasing: bytes[begin..<(begin + pieceBytes)]))
    }
    return mixer.result(bytes.count)
  }

  /// The digest of a whole frame.
  static func whole(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var mixer = Mixer()
    mixer.add(bytes)
    return mixer.result(bytes.count)
  }

  /// Two lanes of multiply and rotate over whole words; not cryptographic.
  private struct Mixer {
    var first: UInt64 = 0x9e37_79b9_7f4a_7c15
    var second: UInt64 = 0xc2b2_ae3d_27d4_eb4f

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
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
    }

    func result(_ count: Int) -> UInt64 {
      first ^ (second << 1 | second >> 63) ^ UInt64(count)
    }
  }
}
