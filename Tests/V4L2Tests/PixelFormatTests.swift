import Testing

@testable import V4L2

struct PixelFormatTests {
  /// Codes as the kernel's `v4l2_fourcc` makes them.
  @Test(
    arguments: [
      ("YUYV", 0x5659_5559), ("MJPG", 0x4750_4a4d), ("H264", 0x3436_3248), ("NV12", 0x3231_564e),
      ("GREY", 0x5945_5247), ("Y16", 0x2036_3159), ("RGB3", 0x3342_4752), ("Y8I", 0x2049_3859),
      ("Y16-BE", 0xa036_3159), ("BA81", 0x3138_4142),
    ] as [(String, UInt32)]
  )
  func `A code has four characters, least significant first`(fourcc: String, code: UInt32) {
    #expect(PixelFormat(fourcc: fourcc)?.code == code)
    #expect(PixelFormat(code: code).fourcc == fourcc)
  }

  @Test func `A name may be padded as v4l2-ctl writes it`() {
    #expect(PixelFormat(fourcc: "Y16 ")?.code == PixelFormat(fourcc: "Y16")?.code)
    #expect(PixelFormat(fourcc: "Y16 -BE")?.code == PixelFormat(fourcc: "Y16-BE")?.code)
  }

  @Test(arguments: ["", "MJPEG", "-BE", "YUYVX-BE", "摄像", "a\nb", "é", "\u{0}"])
  func `What has no four printable characters is no code`(fourcc: String) {
    #expect(PixelFormat(fourcc: fourcc) == nil)
  }

  /// A driver may hand out anything; names of it reach terminals.
  @Test(
    arguments: [
      (0, "????"), (.max, "????-BE"), (0x1b5b_333d, "=3[?"),
      (0x0000_0059, "Y???"), (0x2020_2020, ""),
    ] as [(UInt32, String)]
  )
  func `Bytes that can't be printed become question marks`(code: UInt32, fourcc: String) {
    #expect(PixelFormat(code: code).fourcc == fourcc)
  }

  @Test func `Every printable code comes back from its name`() {
    let printable = UInt32(33)..<127
    let lost = printable.flatMap { first in
      printable.flatMap { last in
        [0, 1 << 31].map { PixelFormat(code: first | 0x0036_2000 | last << 24 | $0) }
      }
    }.filter { PixelFormat(fourcc: $0.fourcc) != $0 }
    #expect(lost.isEmpty)
  }
}
