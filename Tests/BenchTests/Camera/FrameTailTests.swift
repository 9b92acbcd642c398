import Testing

@testable import Bench

struct FrameTailTests {
  private func isUnwritten(_ bytes: [UInt8], _ fourcc: String) -> Bool {
    bytes.withUnsafeBytes { FrameTail(fourcc: fourcc).isUnwritten($0) }
  }

  /// A driver that fills half of its frame (vivid's `fill_percentage_of_frame`) calls it whole; only
  /// the picture told.
  @Test(arguments: ["YUYV", "UYVY", "NV12", "YU12", "422P"])
  func `A raw frame that was never written to its end is noticed`(fourcc: String) {
    let half = [UInt8](repeating: 128, count: 4096) + [UInt8](repeating: 0, count: 4096)
    #expect(isUnwritten(half, fourcc))
    #expect(!isUnwritten([UInt8](repeating: 128, count: 8192), fourcc))
  }

  @Test func `Black is no lack of a picture`() {
    let black = (0..<4096).flatMap { _ in [16, 128] as [UInt8] }
    #expect(!isUnwritten(black, "YUYV"))
    // Nor are zeros that one pixel ends.
    #expect(!isUnwritten([UInt8](repeating: 0, count: 8191) + [1], "YUYV"))
  }

  @Test(arguments: ["GREY", "RGB3", "Y16", "MJPG", "H264", "BA81", "NM12"])
  func `Formats in which zeros may be black tell nothing`(fourcc: String) {
    #expect(!isUnwritten([UInt8](repeating: 0, count: 8192), fourcc))
  }

  @Test func `A frame too short to tell is judged by its length alone`() {
    #expect(!isUnwritten([], "YUYV"))
    #expect(!isUnwritten([0, 0, 0, 0], "YUYV"))
  }
}
