import Testing

@testable import Media

/// H.264 out of the byte stream and into FLV's tags.
struct AVCPackagingTests {
  private func units(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.withUnsafeBytes { bytes in AVCPackaging.units(of: bytes).map { Array(bytes[$0]) } }
  }

  @Test func `NAL units lie between start codes, short and long`() {
    #expect(units([0, 0, 1, 0x67, 1, 2, 0, 0, 0, 1, 0x68, 3]) == [[0x67, 1, 2], [0x68, 3]])
    #expect(units([0, 0, 0, 1, 0x65]) == [[0x65]])
    // Zeros at the end belong to no unit, those within one do.
    #expect(units([0, 0, 1, 0x65, 0, 0, 3, 1, 0, 0]) == [[0x65, 0, 0, 3, 1]])
  }

  @Test(arguments: [[], [0], [0, 0], [0, 0, 1], [1, 2, 3, 4], [0, 0, 1, 0, 0, 1]] as [[UInt8]])
  func `What holds no unit gives none`(bytes: [UInt8]) { #expect(units(bytes).isEmpty) }

  @Test func `The headers become a decoder configuration record`() throws {
    let header: [UInt8] = [0, 0, 0, 1, 0x67, 0x64, 0, 0x1F, 9, 0, 0, 0, 1, 0x68, 7, 8]
    let body = try #require(AVCPackaging.sequenceHeader(of: header))
    #expect(
      body == [
        0x17, 0, 0, 0, 0, 1, 0x64, 0, 0x1F, 0xFF, 0xE1, 0, 5, 0x67, 0x64, 0, 0x1F, 9, 1, 0, 3, 0x68,
        7, 8,
      ]
    )
    #expect(AVCPackaging.sequenceHeader(of: [0, 0, 1, 0x68, 7, 8]) == nil)
    #expect(AVCPackaging.sequenceHeader(of: []) == nil)
  }

  @Test func `A picture's tag has its kind, its delay and its lengths`() {
    let body = [UInt8]([0, 0, 1, 0x65, 1, 0, 0, 1, 0x41]).withUnsafeBytes {
      AVCPackaging.body(of: $0, isKeyFrame: true, delay: 0x010203)
    }
    #expect(body == [0x17, 1, 1, 2, 3, 0, 0, 0, 2, 0x65, 1, 0, 0, 0, 1, 0x41])
  }
}
