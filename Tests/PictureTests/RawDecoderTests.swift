import Picture
import Testing

@Suite("Raw frames")
struct RawDecoderTests {
  private static let scene = Scene(width: 482, height: 120)
  private static let expected = scene.areaAverage(width: 320, height: 80)

  @Test(
    "every pixel format gives the same luma and colour, with padded rows and without",
    arguments: [
      "YUYV", "UYVY", "YVYU", "VYUY", "NV12", "NV21", "YU12", "YV12", "RGB3", "BGR3", "XR24",
      "AR24", "BGR4", "RGB4", "BX24", "BA24", "XB24", "AB24", "RX24", "RA24",
    ],
    [0, 32]
  )
  func formats(fourcc: String, padding: Int) throws {
    let frame = EncodedFrame(fourcc, Self.scene, colour: (cb: 12, cr: -9), padding: padding)
    let picture = try decode(frame.bytes, frame.layout)
    #expect(picture.width == 320)
    #expect(picture.height == 80)
    #expect(picture.timeNanoseconds == 5)
    #expect(picture.digest == 9)
    let error = LumaError(picture, Self.expected)
    #expect(error.mean < 0.5)
    #expect(error.largest <= 1.5)
    #expect(!picture.cells.isEmpty)
    for cell in picture.cells {
      #expect(abs(cell.cb - 12) < 1)
      #expect(abs(cell.cr + 9) < 1)
    }
  }

  @Test("grey has no colour, and a small or odd picture stays as it is")
  func grey() throws {
    let scene = Scene(width: 161, height: 121)
    let frame = EncodedFrame("GREY", scene, padding: 7)
    let picture = try decode(frame.bytes, frame.layout)
    #expect(picture.width == 161)
    #expect(picture.luma == scene.bytes)
    #expect(picture.cells.isEmpty)
  }

  @Test(
    "odd sizes of 4:2:0 and RGB are read to their last sample",
    arguments: ["NV12", "YU12", "RGB3"]
  )
  func oddSizes(fourcc: String) throws {
    let scene = Scene(width: 335, height: 203)
    let frame = EncodedFrame(fourcc, scene)
    let picture = try decode(frame.bytes, frame.layout)
    #expect(LumaError(picture, scene.areaAverage(width: 320, height: 194)).largest <= 1.5)
  }

  @Test("the range can be told: YUYV in full range (V4L2_COLORSPACE_JPEG)")
  func fullRange() throws {
    let levels: [UInt8] = [0, 16, 128, 235, 255]
    for level in levels {
      let bytes = [level, 128, level, 128]
      var layout = FrameLayout(fourcc: "YUYV", width: 2, height: 1)
      let limited = (Double(level) - 16) * 255 / 219
      #expect(try decode(bytes, layout).meanLuma == max(0, min(255, limited.rounded())))
      layout.range = .full
      #expect(try decode(bytes, layout).meanLuma == Double(level))
    }
  }

  @Test(
    "the extremes of size are means too",
    arguments: [(1, 1), (2, 5_000), (16_384, 2), (321, 1)]
  )
  func extremes(width: Int, height: Int) throws {
    let layout = FrameLayout(fourcc: "GREY", width: width, height: height)
    let picture = try decode([UInt8](repeating: 77, count: width * height), layout)
    #expect(picture.luma.allSatisfy { $0 == 77 })
    #expect(picture.width == min(width, 320))
  }

  @Test("a layout that can't be is refused")
  func layouts() {
    for (width, height) in [(0, 480), (640, 0), (-1, 480), (16_385, 1), (Int.max, Int.max)] {
      #expect(throws: PictureError.unusableSize(width: width, height: height)) {
        _ = try PictureDecoder(FrameLayout(fourcc: "YUYV", width: width, height: height))
      }
    }
    for bytesPerLine in [-1, 1, 1279, Int.max] {
      let error = PictureError.unusableStride(bytesPerLine: bytesPerLine, minimum: 1280)
      #expect(throws: error) {
        _ = try PictureDecoder(
          FrameLayout(fourcc: "YUYV", width: 640, height: 480, bytesPerLine: bytesPerLine)
        )
      }
    }
    for fourcc in ["H264", "", "ba81", "Y16 "] {
      #expect(throws: PictureError.unsupportedFormat(fourcc: fourcc)) {
        _ = try PictureDecoder(FrameLayout(fourcc: fourcc, width: 640, height: 480))
      }
    }
  }

  @Test(
    "a frame with one byte less than its layout needs is refused, and leaves the picture alone",
    arguments: ["YUYV", "NV12", "YV12", "GREY", "BGR3", "RGB4"],
    [0, 10]
  )
  func short(fourcc: String, padding: Int) throws {
    let scene = Scene.flat(100, width: 64, height: 48)
    let frame = EncodedFrame(fourcc, scene, padding: padding)
    // The padding of the last row need not be there.
    let chromaPadding = fourcc == "YV12" ? padding / 2 : padding
    let needed = frame.bytes.count - chromaPadding
    _ = try decode(Array(frame.bytes[..<needed]), frame.layout)
    for count in [0, 1, needed / 2, needed - 1] {
      #expect(throws: PictureError.frameTooShort(byteCount: count, needed: needed)) {
        try decode(Array(frame.bytes[..<count]), frame.layout)
      }
    }
  }
}
