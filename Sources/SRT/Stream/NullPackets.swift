/// A live message of seven MPEG-TS null packets, which every demultiplexer passes over
/// (ISO/IEC 13818-1, 2.4.3.2: sync byte 0x47, PID 0x1FFF).
struct NullPackets {
  /// Seven packets of 188 bytes, as FFmpeg and OBS fill an SRT message (SRT_LIVE_DEF_PLSIZE).
  static let messageBytes = 7 * 188

  private(set) var message: [UInt8]
  private var noise = Noise()

  init() {
    message = [UInt8](repeating: 0, count: Self.messageBytes)
    for packet in stride(from: 0, to: Self.messageBytes, by: 188) {
      message.replaceSubrange(packet..<packet + 4, with: [0x47, 0x1F, 0xFF, 0x10])
    }
    refill()
  }

  /// Fills the packets anew with bytes that no link can compress (splitmix64).
  mutating func refill() {
    var noise = noise
    message.withUnsafeMutableBytes { bytes in
      for packet in stride(from: 0, to: Self.messageBytes, by: 188) {
        for offset in stride(from: packet + 4, to: packet + 188, by: 8) {
          bytes.storeBytes(of: noise.next(), toByteOffset: offset, as: UInt64.self)
        }
      }
    }
    self.noise = noise
  }

  private struct Noise {
    private var state: UInt64 = 1

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
      mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
      return mixed ^ mixed >> 31
    }
  }
}
