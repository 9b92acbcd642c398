import Testing

@testable import Bench

struct FrameDigestTests {
  private func digest(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { FrameDigest.whole($0) }
  }

  @Test(arguments: [0, 1, 7, 8, 15, 16, 17, 31, 32, 33, 4096, 4099])
  func `Equal bytes have equal digests, wherever they lie`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    let shifted = [0xff] + bytes
    #expect(digest(bytes) == digest(bytes))
    #expect(
      shifted.withUnsafeBytes { FrameDigest.whole(.init(rebasing: $0[1...])) }
        == digest(bytes)
    )
  }

  /// A frame that differs in its last row alone is not a frozen one.
  @Test(arguments: [1, 15, 16, 17, 64, 1000])
  func `A change of one bit anywhere changes the digest`(count: Int) {
    let bytes = [UInt8](repeating: 16, count: count)
    let original = digest(bytes)
    let unchanged = (0..<count * 8).filter { bit in
      var changed = bytes
      changed[bit / 8] ^= 1 << (bit % 8)
      return digest(changed) == original
    }
    #expect(unchanged.isEmpty)
  }

  @Test func `Black frames of different sizes have different digests`() {
    let digests = Set((0..<200).map { digest([UInt8](repeating: 0, count: $0)) })
    #expect(digests.count == 200)
  }

  private func large(_ change: (inout [UInt8]) -> Void = { _ in }) -> [UInt8] {
    var bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 37) }
    change(&bytes)
    return bytes
  }

  /// A clock's hand on a still slate lies between the pieces of a sample.
  @Test func `Frames that look alike are read whole, so that a small change is seen`() {
    var digest = FrameDigest()
    let frames = (0..<6).map { number in large { $0[100] = UInt8(number) } }
    let digests = frames.map { frame in frame.withUnsafeBytes { digest.digest(of: $0) } }
    #expect(digests[0] == digests[1])
    #expect(Set(digests[2...]).count == 4)
  }

  @Test func `Frames that come twice keep being told from new ones`() {
    var digest = FrameDigest()
    let digests = (0..<20).map { number in
      large { bytes in for index in bytes.indices { bytes[index] &+= UInt8(number / 2) } }
        .withUnsafeBytes { digest.digest(of: $0) }
    }
    let repeated = (1..<20).filter { digests[$0] == digests[$0 - 1] }
    #expect(repeated == [1, 3, 5, 7, 9, 11, 13, 15, 17, 19])
  }

  @Test func `Swapped words have different digests`() {
    let words: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0]
    let zero = [UInt8](repeating: 0, count: 8)
    let digests = [
      words + zero + zero + zero, zero + words + zero + zero, zero + zero + words + zero,
      zero + zero + zero + words,
    ].map(digest)
    #expect(Set(digests).count == 4)
  }
}
