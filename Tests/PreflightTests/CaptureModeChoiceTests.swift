import Rig
import Testing

@testable import Preflight

/// The mode that is measured where the user names none.
struct CaptureModeChoiceTests {
  private func best(_ modes: [CaptureMode]) -> String? {
    CaptureModeChoice.best(of: Camera(modes: modes)).map {
      "\($0.fourcc):\($0.width)x\($0.height)@\($0.rateFps.map { "\($0)" } ?? "?")"
    }
  }

  /// Both of the others have been chosen by programs: the fastest, and the largest.
  @Test func `A usable picture comes before a fast thumbnail and a large slide show`() {
    let modes = [
      CaptureMode("MJPG", 320, 180, [.fps(60)]), CaptureMode("MJPG", 640, 480, [.fps(25)]),
      CaptureMode("MJPG", 1920, 1080, [.fps(5)]),
    ]
    #expect(best(modes) == "MJPG:640x480@25.0")
    #expect(best(modes.reversed()) == "MJPG:640x480@25.0")
  }

  @Test func `A compressed format at full rate comes before a raw one that USB slows down`() {
    let modes = [
      CaptureMode("YUYV", 1280, 720, [.fps(10)]), CaptureMode("MJPG", 1280, 720, [.fps(30)]),
    ]
    #expect(best(modes) == "MJPG:1280x720@30.0")
    #expect(best(modes.reversed()) == "MJPG:1280x720@30.0")
  }

  @Test func `Where all else is the same the compressed format is taken`() {
    let modes = [
      CaptureMode("YUYV", 1280, 720, [.fps(30)]), CaptureMode("MJPG", 1280, 720, [.fps(30)]),
    ]
    #expect(best(modes) == "MJPG:1280x720@30.0")
  }

  @Test func `Of the same the first is taken`() {
    let modes = [
      CaptureMode("NV12", 1280, 720, [.fps(30)]), CaptureMode("YUYV", 1280, 720, [.fps(30)]),
    ]
    #expect(best(modes) == "NV12:1280x720@30.0")
    #expect(best(modes.reversed()) == "YUYV:1280x720@30.0")
  }

  /// One whose modes took too long to list was measured in whatever mode it was in.
  @Test func `A camera that lists no modes is asked for the one that is named`() throws {
    let camera = Camera(modes: [])
    let mode = try CaptureModeChoice.mode(of: camera, asked: ModeRequest("YUYV:320x180@25"))
    #expect(mode?.fourcc == "YUYV" && mode?.width == 320 && mode?.height == 180)
    #expect(mode?.rateFps == 25)
    #expect(try CaptureModeChoice.mode(of: camera, asked: nil) == nil)
  }

  /// What such a request left open was let go, and the camera measured in whatever mode it was in.
  @Test func `Of a camera that lists no modes one named in part is refused`() throws {
    var camera = Camera(modes: [])
    #expect(throws: PreflightFailure.modeNotWhole(camera)) {
      try CaptureModeChoice.mode(of: camera, asked: ModeRequest("MJPG"))
    }
    // One that is hung says so when it is opened.
    camera.access = DeviceAccess(.hung)
    #expect(try CaptureModeChoice.mode(of: camera, asked: ModeRequest("MJPG")) == nil)
  }

  @Test(
    arguments: [
      ([.fps(60), .fps(30), .fps(15)], 30), ([.fps(15), .fps(30), .fps(60)], 30),
      ([.fps(24), .fps(60)], 60), ([.fps(60)], 60), ([.fps(10), .fps(15)], 15),
      ([Fraction(numerator: 333_333, denominator: 10_000_000), .fps(60)], 10_000_000.0 / 333_333),
    ] as [([Fraction], Double)]
  )
  func `Nothing faster than wanted is taken where the wanted rate is there`(
    intervals: [Fraction],
    rate: Double
  ) {
    let camera = Camera(modes: [CaptureMode("MJPG", 1280, 720, intervals)])
    #expect(CaptureModeChoice.best(of: camera)?.rateFps == rate)
  }

  /// A frame in two can be left out; pixels can't be made.
  @Test func `A larger picture that is too fast comes before a small one at the wanted rate`() {
    let modes = [
      CaptureMode("MJPG", 640, 480, [.fps(30)]), CaptureMode("MJPG", 1280, 720, [.fps(60)]),
    ]
    #expect(best(modes) == "MJPG:1280x720@60.0")
  }

  @Test func `Nothing larger than wanted is taken`() {
    let modes = [
      CaptureMode("MJPG", 3840, 2160, [.fps(30)]), CaptureMode("MJPG", 1920, 1080, [.fps(30)]),
      CaptureMode("MJPG", 1280, 720, [.fps(30)]),
    ]
    #expect(best(modes) == "MJPG:1920x1080@30.0")
    let small = CaptureModeChoice.best(of: Camera(modes: modes), width: 1280, height: 720)
    #expect(small?.height == 720)
    #expect(best([modes[0]]) == nil)
  }

  @Test func `Where the wanted rate is higher the faster mode is taken`() {
    let camera = Camera(modes: [CaptureMode("MJPG", 1280, 720, [.fps(30), .fps(60)])])
    #expect(CaptureModeChoice.best(of: camera, rateFps: 60)?.rateFps == 60)
  }

  @Test func `Of a range of sizes the largest usual one is taken`() {
    let modes = [
      CaptureMode("YUYV", 1600, 1200, [.fps(30)], sizes: .upTo(1600, 1200, step: 2))
    ]
    #expect(best(modes) == "YUYV:1280x720@30.0")
    let odd = [CaptureMode("YUYV", 500, 300, [.fps(30)], sizes: .upTo(500, 300, step: 1))]
    #expect(best(odd) == nil)
  }

  @Test func `Of a range of rates the fastest is taken`() {
    let modes = [CaptureMode("YUYV", 640, 480, [], rates: .between(fps: 5, and: 30))]
    #expect(best(modes) == "YUYV:640x480@30.0")
  }

  @Test func `A camera that tells no rates is measured all the same`() {
    #expect(best([CaptureMode("GREY", 640, 480, [])]) == "GREY:640x480@?")
    let slow = [
      CaptureMode("YUYV", 640, 480, [.fps(5)]), CaptureMode("YUYV", 1920, 1080, [.fps(5)]),
    ]
    #expect(best(slow) == "YUYV:1920x1080@5.0")
    #expect(best([]) == nil)
  }
}
