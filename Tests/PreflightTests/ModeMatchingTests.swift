import Rig
import Testing

@testable import Preflight

/// Which of a camera's modes answers a request.
struct ModeMatchingTests {
  private func answer(_ text: String, _ modes: [CaptureMode]) throws -> CaptureFormat? {
    try #require(ModeRequest(text)).mode(of: Camera(modes: modes))
  }

  private let ntsc = Fraction(numerator: 1001, denominator: 30_000)
  private let film = Fraction(numerator: 1001, denominator: 24_000)

  @Test func `Every part that is asked for is that of the mode`() throws {
    let modes = [
      CaptureMode("YUYV", 1280, 720, [.fps(10)]), CaptureMode("MJPG", 640, 480, [.fps(30)]),
      CaptureMode("MJPG", 1280, 720, [.fps(60), .fps(30)]),
    ]
    let found = try answer("MJPG:1280x720@30", modes)
    #expect(found == CaptureFormat(fourcc: "MJPG", width: 1280, height: 720, interval: .fps(30)))
    #expect(try answer("YUYV:1280x720@30", modes) == nil)
    #expect(try answer("MJPG:1280x720@25", modes) == nil)
    #expect(try answer("H264", modes) == nil)
    #expect(try answer("800x600", modes) == nil)
  }

  @Test func `Where no rate is asked for the fastest is taken`() throws {
    let modes = [CaptureMode("MJPG", 1280, 720, [.fps(15), .fps(60), .fps(30)])]
    #expect(try answer("1280x720", modes)?.rateFps == 60)
  }

  @Test func `Both 30 and 29 dot 97 are told apart where a camera has both`() throws {
    let modes = [CaptureMode("MJPG", 1280, 720, [ntsc, .fps(30)])]
    #expect(try answer("@30", modes)?.interval == .fps(30))
    #expect(try answer("@29.97", modes)?.interval == ntsc)
  }

  @Test func `Of two formats the one whose rate is nearest answers`() throws {
    let modes = [
      CaptureMode("YUYV", 1280, 720, [ntsc]), CaptureMode("MJPG", 1280, 720, [.fps(30)]),
    ]
    #expect(try answer("1280x720@30", modes)?.fourcc == "MJPG")
    #expect(try answer("1280x720@29.97", modes)?.fourcc == "YUYV")
  }

  @Test func `Where nothing nearer is there, 29 dot 97 answers to 30`() throws {
    let modes = [CaptureMode("MJPG", 1280, 720, [ntsc, film])]
    #expect(try answer("@30", modes)?.interval == ntsc)
    #expect(try answer("@24", modes)?.interval == film)
    #expect(try answer("@25", modes) == nil)
    #expect(try answer("@60", modes) == nil)
  }

  @Test func `A size on a mode's grid answers, one beside it does not`() throws {
    let mode = CaptureMode("YUYV", 1920, 1080, [.fps(30)], sizes: .upTo(1920, 1080, step: 2))
    #expect(
      try answer("642x482@30", [mode])
        == CaptureFormat(fourcc: "YUYV", width: 642, height: 482, interval: .fps(30))
    )
    #expect(try answer("641x482@30", [mode]) == nil)
    #expect(try answer("1922x1080", [mode]) == nil)
    #expect(try answer("YUYV", [mode])?.width == 1920)
  }

  @Test func `A rate within a mode's range answers, exactly`() throws {
    let mode = CaptureMode("YUYV", 640, 480, [], rates: .between(fps: 5, and: 60))
    #expect(
      try answer("@29.97", [mode])?.interval == Fraction(numerator: 1000, denominator: 29_970)
    )
    #expect(try answer("@60", [mode])?.rateFps == 60)
    #expect(try answer("@5", [mode])?.rateFps == 5)
    #expect(try answer("640x480", [mode])?.interval == .fps(60))
    #expect(try answer("@61", [mode]) == nil)
    #expect(try answer("@4.9", [mode]) == nil)
  }

  /// A driver that gives 0 as its shortest interval sets no bound; the kernel's number does.
  @Test(arguments: ["@5000000", "@1e300", "@0.0001", "@1e-300"])
  func `A rate beyond what an interval can tell is no mode`(text: String) throws {
    let rates = IntervalRange(
      shortest: Fraction(numerator: 0, denominator: 1),
      longest: Fraction(numerator: 0, denominator: 0),
      step: Fraction(numerator: 0, denominator: 1)
    )
    #expect(try answer(text, [CaptureMode("YUYV", 640, 480, [], rates: rates)]) == nil)
  }

  @Test func `A mode without intervals answers where no rate is asked for`() throws {
    let modes = [CaptureMode("GREY", 640, 480, [])]
    #expect(
      try answer("GREY", modes)
        == CaptureFormat(fourcc: "GREY", width: 640, height: 480, interval: nil)
    )
    #expect(try answer("GREY@30", modes) == nil)
    #expect(
      try answer("@30", [CaptureMode("GREY", 640, 480, [Fraction(numerator: 0, denominator: 0)])])
        == nil
    )
  }

  @Test func `A camera without modes answers nothing`() throws {
    #expect(try answer("MJPG", []) == nil)
  }
}
