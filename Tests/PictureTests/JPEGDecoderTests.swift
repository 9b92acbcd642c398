import Glibc
import Picture
import Testing
import TestSupport

@Suite("JPEG frames")
struct JPEGDecoderTests {
  private static func jpeg(_ scene: Scene, _ fourcc: String = "YU12", quality: Int = 100) throws
    -> [UInt8]
  {
    let frame = EncodedFrame(fourcc, scene, colour: (cb: 12, cr: -9))
    return try frame.bytes.withUnsafeBytes {
      try Snapshot.jpeg(of: $0, frame.layout, quality: quality)
    }
  }

  private static func layout(_ scene: Scene) -> FrameLayout {
    FrameLayout(fourcc: "MJPG", width: scene.width, height: scene.height)
  }

  private static let filmed = Scene(width: 640, height: 360).blurred(1)
  private static let scene = Scene(width: 482, height: 120).blurred(0.7)

  @Test(
    "a raw frame made a JPEG and decoded is the same picture",
    arguments: ["YU12", "NV21", "YUYV", "UYVY", "BGR3", "XR24", "GREY"]
  )
  func roundTrip(fourcc: String) throws {
    let picture = try decode(Self.jpeg(Self.scene, fourcc), Self.layout(Self.scene))
    let error = LumaError(picture, Self.scene.areaAverage(width: 320, height: 80))
    // The best quality still rounds.
    #expect(error.mean < 0.5)
    #expect(error.largest < 2.5)
    #expect(picture.cells.isEmpty == (fourcc == "GREY"))
    for cell in picture.cells {
      #expect(abs(cell.cb - 12) < 1.5)
      #expect(abs(cell.cr + 9) < 1.5)
    }
  }

  @Test(
    "a large frame decoded at a part of its size is close to the mean of areas",
    arguments: [(640, 360), (1280, 360), (1366, 768), (2560, 320)]
  )
  func scaled(width: Int, height: Int) throws {
    let scene = Scene(width: width, height: height).blurred(Double(width) / 640)
    let picture = try decode(Self.jpeg(scene), Self.layout(scene))
    let error = LumaError(picture, scene.areaAverage(width: picture.width, height: picture.height))
    #expect(picture.width == 320)
    #expect(picture.height == (height * 320 + width / 2) / width)
    // Where samples do not divide evenly, those at sharp edges differ.
    #expect(error.mean < 1)
    #expect(error.largest < 20)
  }

  @Test("odd sizes", arguments: [(1, 1), (17, 9), (331, 1), (641, 477), (1283, 7)])
  func oddSizes(width: Int, height: Int) throws {
    for fourcc in ["NV12", "RGB3", "GREY"] {
      let scene = Scene.flat(90, width: width, height: height)
      let jpeg = try Self.jpeg(scene, fourcc)
      let picture = try decode(jpeg, Self.layout(scene))
      #expect(abs(picture.meanLuma - 90) < 1.5)
    }
  }

  @Test("what FFmpeg encodes is decoded", arguments: ["yuvj420p", "yuvj422p", "yuvj444p"])
  func ffmpeg(pixelFormat: String) throws {
    let scene = Self.filmed
    let jpeg = try FFmpeg.jpeg(of: scene, pixelFormat: pixelFormat)
    let picture = try decode(jpeg, Self.layout(scene))
    let error = LumaError(picture, scene.areaAverage(width: 320, height: 180))
    #expect(error.mean < 1)
  }

  @Test("Motion JPEG without Huffman tables has those of T.81 Annex K")
  func withoutHuffmanTables() throws {
    let jpeg = try Self.jpeg(Self.scene)
    let bare = JPEGSegments.removing(marker: 0xc4, from: jpeg)
    #expect(bare.count < jpeg.count - 400)
    let layout = Self.layout(Self.scene)
    #expect(try decode(bare, layout) == decode(jpeg, layout))
  }

  @Test("padding before or after the end marker is harmless")
  func padded() throws {
    let jpeg = try Self.jpeg(Self.scene)
    let layout = Self.layout(Self.scene)
    let expected = try decode(jpeg, layout)
    #expect(try decode(jpeg + [0, 0, 0, 0], layout) == expected)
    #expect(try decode(jpeg + [0], layout) == expected)
    let before = Array(jpeg.dropLast(2)) + [0, 0, 0, 0xff, 0xd9]
    #expect(try decode(before, layout) == expected)
  }

  @Test("a frame cut anywhere is refused")
  func truncated() throws {
    let jpeg = try Self.jpeg(Self.scene)
    for share in [0.0, 0.001, 0.01, 0.3, 0.7, 0.99] {
      let cut = Array(jpeg[..<Int(share * Double(jpeg.count))])
      #expect(throws: PictureError.jpegTruncated) { try decode(cut, Self.layout(Self.scene)) }
      #expect(throws: PictureError.jpegTruncated) {
        try cut.withUnsafeBytes { try Snapshot.jpeg(of: $0, Self.layout(Self.scene)) }
      }
      // With an end put on, the library finds that blocks are missing.
      let mended = cut + [0xff, 0xd9]
      #expect(throws: PictureError.self) { try decode(mended, Self.layout(Self.scene)) }
    }
  }

  @Test("a frame of another size than the stream's is refused")
  func otherSize() throws {
    let jpeg = try Self.jpeg(Self.scene)
    #expect(throws: PictureError.jpegSizeDiffers(width: 482, height: 120)) {
      try decode(jpeg, FrameLayout(fourcc: "MJPG", width: 1920, height: 1080))
    }
  }

  @Test("a whole MJPEG frame is its own snapshot")
  func snapshot() throws {
    let jpeg = try Self.jpeg(Self.scene)
    #expect(try jpeg.withUnsafeBytes { try Snapshot.jpeg(of: $0, Self.layout(Self.scene)) } == jpeg)
  }

  @Test("a snapshot of a short raw frame is refused")
  func shortSnapshot() {
    let layout = FrameLayout(fourcc: "YUYV", width: 64, height: 48)
    #expect(throws: PictureError.frameTooShort(byteCount: 100, needed: 6_144)) {
      try [UInt8](repeating: 0, count: 100).withUnsafeBytes { try Snapshot.jpeg(of: $0, layout) }
    }
    #expect(throws: PictureError.unsupportedFormat(fourcc: "H264")) {
      try [UInt8]().withUnsafeBytes {
        try Snapshot.jpeg(of: $0, FrameLayout(fourcc: "H264", width: 64, height: 48))
      }
    }
  }

  @Test("4,000 broken frames: each is decoded or refused, and the next whole one is decoded")
  func broken() throws {
    let scene = Scene(width: 176, height: 144)
    let whole = try [Self.jpeg(scene), Self.jpeg(scene, "YUYV", quality: 60)]
    let layout = Self.layout(scene)
    let expected = try whole.map { try decode($0, layout) }
    var decoder = try PictureDecoder(layout)
    var picture = AnalysisPicture()
    var random = SeededNoise(seed: 42)
    var counts = (decoded: 0, refused: 0)
    for round in 0..<4_000 {
      let bytes = Self.spoiled(whole[round % 2], &random)
      do {
        try bytes.withUnsafeBytes {
          try decoder.decode($0, timeNanoseconds: 0, digest: 0, into: &picture)
        }
        counts.decoded += 1
        #expect(picture.width == 176)
        #expect(picture.luma.count == 176 * 144)
      } catch let error as PictureError {
        counts.refused += 1
        #expect(!error.reason.isEmpty)
      }
      guard round % 500 == 0 else { continue }
      try whole[0].withUnsafeBytes {
        try decoder.decode($0, timeNanoseconds: 5, digest: 9, into: &picture)
      }
      #expect(picture == expected[0])
    }
    #expect(counts.refused > 2_000)
    #expect(counts.decoded > 100)
  }

  private static func spoiled(_ jpeg: [UInt8], _ random: inout SeededNoise) -> [UInt8] {
    var bytes = jpeg
    switch random.next() % 4 {
    case 0:
      bytes.removeLast(Int.random(in: 1..<bytes.count, using: &random))
      bytes += [0xff, 0xd9]
    case 1:  // In the headers, where sizes and tables are.
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 2..<620, using: &random)] = UInt8(truncatingIfNeeded: random.next())
      }
    case 2:
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let at = bytes.indices.randomElement(using: &random) ?? 0
        bytes[at] ^= 1 << UInt8(random.next() % 8)
      }
    default:
      bytes = (0..<Int.random(in: 0..<2_000, using: &random)).map { _ in
        UInt8(truncatingIfNeeded: random.next())
      }
      if bytes.count > 4 {
        bytes.replaceSubrange(0..<2, with: [0xff, 0xd8])
        bytes.replaceSubrange((bytes.count - 2)..., with: [0xff, 0xd9])
      }
    }
    return bytes
  }
}
