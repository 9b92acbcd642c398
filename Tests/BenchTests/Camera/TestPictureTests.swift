import Testing

@testable import Bench

/// The demo camera's picture: a frame that equals another would be told as frozen.
struct TestPictureTests {
  @Test(arguments: [(320, 240), (1280, 720), (64, 32), (33, 40)])
  func `No frame equals the one before`(width: Int, height: Int) {
    var picture = TestPicture(width: width, height: height)
    var digests: [UInt64] = []
    for frame in 0..<12 {
      picture.draw(frame: frame)
      #expect(picture.bytes.count == width * height)
      digests.append(picture.bytes.withUnsafeBytes { FrameDigest.whole($0) })
    }
    #expect(Set(digests).count == digests.count)
  }

  @Test(arguments: [(1, 1), (1, 100), (100, 1), (31, 33)])
  func `A picture of any size can be drawn`(width: Int, height: Int) {
    var picture = TestPicture(width: width, height: height)
    picture.draw(frame: .max >> 32)
    #expect(picture.bytes.count == width * height)
    #expect(picture.bytes.allSatisfy { (16...235).contains($0) })
  }
}
