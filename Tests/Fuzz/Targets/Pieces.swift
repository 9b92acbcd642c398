import NIOCore

/// Cuts bytes as a network might: at places that a seed tells, the same for the same seed.
struct Pieces: Sequence, IteratorProtocol {
  private var rest: ArraySlice<UInt8>
  private var state: UInt32

  /// Seed 0 leaves the bytes whole.
  init(_ bytes: ArraySlice<UInt8>, seed: UInt8) {
    rest = bytes
    state = UInt32(seed)
  }

  mutating func next() -> ByteBuffer? {
    guard !rest.isEmpty else { return nil }
    var count = rest.count
    if state != 0 {
      // xorshift32; small pieces are the likelier ones, and each size up to 256 comes.
      state ^= state << 13
      state ^= state >> 17
      state ^= state << 5
      count = 1 + Int(state >> 8 & 0xFF) >> Int(state & 0x07)
    }
    defer { rest = rest.dropFirst(count) }
    return ByteBuffer(bytes: rest.prefix(count))
  }
}
