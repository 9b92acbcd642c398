import Rig
import Testing

@testable import Preflight

/// A mode as a user writes it.
struct ModeRequestTests {
  @Test(
    arguments: [
      ("MJPG:1280x720@30", "MJPG", 1280, 720, 30), ("1280x720@29.97", nil, 1280, 720, 29.97),
      ("1280x720", nil, 1280, 720, nil), ("MJPG", "MJPG", nil, nil, nil),
      ("MJPG:1280x720", "MJPG", 1280, 720, nil), ("MJPG@60", "MJPG", nil, nil, 60),
      ("@25", nil, nil, nil, 25), ("Y16-BE:640x480@7.5", "Y16-BE", 640, 480, 7.5),
      ("Y16", "Y16", nil, nil, nil), ("1x1@0.1", nil, 1, 1, 0.1),
    ] as [(String, String?, UInt32?, UInt32?, Double?)]
  )
  func `Each part but one may be left out`(
    text: String,
    fourcc: String?,
    width: UInt32?,
    height: UInt32?,
    rate: Double?
  ) throws {
    let request = try #require(ModeRequest(text))
    #expect(request.fourcc == fourcc)
    #expect(request.size?.width == width)
    #expect(request.size?.height == height)
    #expect(request.rateFps == rate)
  }

  @Test(arguments: [
    "", "@", ":", "MJPG:", ":1280x720", "1280x720@", "1280x720@0", "1280x720@-5",
    "1280x720@nan", "1280x720@inf", "1280x720@fast", "MJPG:YUYV:1280x720", "MJPG:1280",
    "1280x720x3", "0x480", "640x0", "640x-480", "4294967296x480", "MJPEG", "MJPGXY", "摄像",
    "30fps", "1280x720@30@30", "1280 x 720",
  ])
  func `What is no mode is refused`(text: String) {
    #expect(ModeRequest(text) == nil)
  }

  @Test func `Requests are the same when they ask the same`() {
    #expect(ModeRequest("MJPG:1280x720@30") == ModeRequest("MJPG:1280x720@30.0"))
    #expect(ModeRequest("1280x720") != ModeRequest("1280x721"))
    #expect(ModeRequest("MJPG") != ModeRequest("YUYV"))
    #expect(ModeRequest("@30") != ModeRequest("@60"))
  }
}
