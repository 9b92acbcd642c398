import Testing
import TestSupport

@testable import Picture

/// A JPEG that lost its last packets is told from a whole one by its ends.
struct JPEGBytesTests {
  private static func frame(_ tail: [UInt8], padding: Int = 0) -> [UInt8] {
    [0xff, 0xd8] + [UInt8](repeating: 0x5a, count: 200) + tail
      + [UInt8](repeating: 0, count: padding)
  }

  private func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { JPEGBytes.areWhole($0) }
  }

  @Test(arguments: [0, 1, 2, 3, 511, 4000])
  func `A frame that ends in its marker is whole, padded or not`(padding: Int) {
    #expect(isWhole(Self.frame([0xff, 0xd9], padding: padding)))
  }

  @Test func `A frame without its end, its beginning or its substance is not`() {
    #expect(!isWhole(Self.frame([])))
    #expect(!isWhole(Self.frame([0xff])))
    #expect(!isWhole(Self.frame([0xff, 0xd8])))
    #expect(!isWhole(Self.frame([0xd9, 0xff])))
    #expect(!isWhole(Self.frame([], padding: 10_000)))
    #expect(!isWhole(Array(Self.frame([0xff, 0xd9]).dropFirst())))
    #expect(!isWhole([0xff, 0xd8, 0xff, 0xd9]))
    #expect(!isWhole([]))
    #expect(!isWhole([UInt8](repeating: 0, count: 5000)))
  }

  /// No bytes lead out of the frame.
  @Test func `Any bytes of any length are answered`() {
    var noise = SeededNoise(seed: 3)
    for length in 0..<600 {
      let alphabet: [UInt8] = [0, 0xff, 0xd8, 0xd9]
      let bytes = (0..<length).map { _ in alphabet.randomElement(using: &noise) ?? 0 }
      let whole = isWhole(bytes)
      #expect(!whole || length >= 125 && bytes.starts(with: [0xff, 0xd8]))
    }
  }
}
