/// A fast digest of frames, to tell a repeated frame from a new one.
///
/// Live sensor noise never repeats bytes, so equal digests in a row mean a frozen or doubled frame.
/// A sample of each frame is enough to see that it is new; once two samples are equal, the frames
/// from there on are read whole, so that a small thing that moves is not taken for a standstill.
struct FrameDigest {
  /// Sampled: 64 pieces of 32 bytes, spread evenly.
  private static let pieces = 64
  private static let pieceBytes = 32

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
    guard bytes.count > pieces * pieceBytes * 8 else { return whole(bytes) }
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

  /// Four lanes of multiply and rotate over whole words, which a processor works on at once; not
  /// cryptographic.
  private struct Mixer {
    private var first: UInt64 = 0x9e37_79b9_7f4a_7c15
    private var second: UInt64 = 0xc2b2_ae3d_27d4_eb4f
    private var third: UInt64 = 0x1656_67b1_9e37_79f9
    private var fourth: UInt64 = 0x85eb_ca77_c2b2_ae63

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
      guard var words = bytes.baseAddress else { return }
      let whole = bytes.count & ~31
      let end = words + whole
      // By the bare pointer and in variables: a check of bounds and a store at each word would cost
      // more than the mixing.
      var (one, two, three, four) = (first, second, third, fourth)
      while words < end {
        Mixer.mix(&one, words.loadUnaligned(as: UInt64.self))
        Mixer.mix(&two, words.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        Mixer.mix(&three, words.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        Mixer.mix(&four, words.loadUnaligned(fromByteOffset: 24, as: UInt64.self))
        words += 32
      }
      (first, second, third, fourth) = (one, two, three, four)
      for byte in bytes[whole...] { Mixer.mix(&first, UInt64(byte)) }
    }

    func result(_ count: Int) -> UInt64 {
      var digest = UInt64(count)
      Mixer.mix(&digest, first)
      Mixer.mix(&digest, second)
      Mixer.mix(&digest, third)
      Mixer.mix(&digest, fourth)
      return digest
    }

    private static func mix(_ lane: inout UInt64, _ word: UInt64) {
      let mixed = lane ^ word
      // Rotated before the product: after it the compiler makes two products of one.
      lane = (mixed << 29 | mixed >> 35) &* 0xff51_afd7_ed55_8ccd
    }
  }
}
