import NIOCore

/// Bytes that no link can compress; the same for all messages.
///
/// They are sent as they are, as the *masked* payload: with a fresh random key in the header the
/// message is what comes out of unmasking, just as random, and ndt7 servers look at its length
/// alone. So RFC 6455 is kept to the letter and no byte is masked, or copied.
enum RandomPayload {
  private static let block: ByteBuffer = {
    var generator = SystemRandomNumberGenerator()
    var state: UInt64 = generator.next()
    let words = (0..<MessageScale.maximum / 8).map { _ in splitMix(&state) }
    return words.withUnsafeBytes { ByteBuffer(bytes: $0) }
  }()

  /// Makes the bytes, which takes longer than an event loop should wait.
  static func prepare() { _ = block }

  /// A slice that shares the block's memory.
  static func piece(at offset: Int, bytes: Int) -> ByteBuffer? {
    block.getSlice(at: offset, length: bytes)
  }

  /// SplitMix64 (Steele, Lea and Flood, 2014): the system's generator takes a system call a number.
  private static func splitMix(_ state: inout UInt64) -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
