import Applications
import Rig
import Testing

@Suite struct OBSTests {
  static let rows = [
    Row(
      "nothing set: the mode set now stays",
      Cameras.c920,
      format: "YUYV 640x480",
      asked: nil,
      granted: 30,
      .unchanged,
      .keepsFormat
    ),
    Row(
      "a rate loses its numerator: a 60 fps camera set to 30 runs at 60",
      Cameras.fast,
      wants("MJPG", 1920, 1080, at: 30),
      format: "MJPG 1920x1080",
      asked: "0/30",
      granted: 60,
      .driverRule,
      .rateTruncated
    ),
    Row(
      "24 chosen runs at 30, the fastest listed",
      Cameras.c920,
      wants("MJPG", 1280, 720, at: 24),
      format: "MJPG 1280x720",
      asked: "0/24",
      granted: 30,
      .driverRule,
      .rateTruncated
    ),
    Row(
      "a format and size without a rate: the driver's default, which it does not tell",
      Cameras.c920,
      wants("MJPG", 1920, 1080),
      format: "MJPG 1920x1080",
      asked: nil,
      granted: nil,
      .driverDefault,
      .defaultRate
    ),
    Row(
      "59.94 truncated still ends at the only interval",
      Cameras.camLink,
      wants("NV12", 1920, 1080, at: 59.94),
      format: "NV12 1920x1080",
      asked: "0/60000",
      granted: 59.94,
      .driverRule,
      .listedTwice
    ),
    Row(
      "vivid takes an empty numerator for the last interval",
      Cameras.vivid,
      wants("YUYV", 1280, 720, at: 10),
      format: "YUYV 1280x720",
      asked: "0/10",
      granted: 12.5,
      .driverRule,
      .rateTruncated
    ),
    Row(
      "fixed sizes and rates for ranges are stored whole",
      Cameras.ranged,
      wants("YU12", 1280, 720, at: 30),
      format: "YU12 1280x720",
      asked: "1/30",
      granted: nil,
      .unknownDriver,
      .formatRequested
    ),
    Row(
      "without a size the fixed rates are offered, and those are stored whole",
      Cameras.c920,
      wants(at: 15),
      format: "YUYV 640x480",
      asked: "1/15",
      granted: 15,
      .driverRule,
      .keepsFormat
    ),
    Row(
      "a format that libv4l2 makes",
      Cameras.c920,
      wants("YU12", 1280, 720),
      format: "YU12 1280x720",
      asked: nil,
      granted: nil,
      .emulation,
      .emulated
    ),
    Row(
      "a loopback as it is fed",
      Cameras.loopback(.loopback),
      format: "YU12 1920x1080",
      asked: nil,
      granted: 30,
      .unchanged,
      .keepsFormat
    ),
  ]

  @Test(arguments: rows) func picks(_ row: Row) throws {
    _ = try row.check(.obs)
  }

  @Test func tellsTheTruncatedRate() {
    let pick = Cameras.fast.pick(of: .obs, request: wants("MJPG", 1920, 1080, at: 30))
    #expect(
      pick.arguments(of: .rateTruncated)
        == ["chosen_fps": "30", "numerator": "0", "denominator": "30", "rate_fps": "60"]
    )
  }

  @Test(
    "what 64 bits become in 32",
    arguments: [
      (Fraction(numerator: 1, denominator: 30), "0/30"),
      (Fraction(numerator: 1001, denominator: 30000), "0/30000"),
      (Fraction(numerator: 166667, denominator: 10_000_000), "152/38528"),
      (Fraction(numerator: 1, denominator: 65536), "1/0"),
      (Fraction(numerator: 1, denominator: 3_000_000_000), "4294967295/3000000000"),
    ]
  )
  func truncation(_ interval: Fraction, _ expected: String) {
    var camera = Cameras.bare(driver: "uvcvideo")
    camera.modes = [Cameras.raw("YUYV", 640, 480, [interval])]
    camera.format = CaptureFormat(fourcc: "YUYV", width: 640, height: 480, interval: interval)
    let request = wants("YUYV", 640, 480, at: interval.rateFps)
    let asked = camera.pick(of: .obs, request: request).asked?.interval
    #expect(asked.map { "\($0.numerator)/\($0.denominator)" } == expected)
  }

  @Test func oneDamagedFrameEndsACompressedCaptureAlone() {
    let compressed = Cameras.fast.pick(of: .obs)
    #expect(compressed.damagedFrame == .endsCapture)
    #expect(compressed.conversion == .decoded)
    #expect(compressed.arguments(of: .damagedFrameEndsCapture) == ["fourcc": "MJPG"])
    let raw = Cameras.c920.pick(of: .obs)
    #expect(raw.arguments(of: .keepsRate) == ["rate_fps": "30"])
    #expect(raw.damagedFrame == nil)
    #expect(raw.conversion == ApplicationPick.Conversion.none)
  }

  @Test(
    arguments: [
      (wants("RGB3"), "fourcc", "RGB3"), (wants("GREY"), "fourcc", "GREY"),
      (wants("MJPG", 1024, 768), "size", "1024x768"),
      (wants("MJPG", 1280, 720, at: 60), "rate", "60"),
    ]
  )
  func settingsThatItDoesNotOffer(_ request: ApplicationRequest, _ setting: String, _ value: String)
  {
    let pick = Cameras.c920.pick(of: .obs, request: request)
    #expect(
      pick.obstacle == .init(.settingNotOffered, ["setting": setting, "value": value])
    )
    #expect(pick.granted == nil)
  }

  @Test func emulatedFormatsAreThoseThatLibv4l2Lists() {
    let request = wants("YU12", 1280, 720)
    #expect(Cameras.c920.pick(of: .obs, request: request, emulated: []).obstacle != nil)
    let listed = Cameras.c920.pick(of: .obs, request: request, emulated: ["YU12"])
    #expect(listed.conversion == .emulated)
    #expect(!listed.knowledge.unverified.contains(.emulatedFormats))
    #expect(Cameras.c920.pick(of: .obs).knowledge.unverified.contains(.emulatedFormats))
  }

  @Test func aLoopbackRefusesATruncatedRate() {
    let request = wants("YU12", 1920, 1080, at: 30)
    let pick = Cameras.loopback(.capture).pick(of: .obs, request: request)
    #expect(
      pick.obstacle == .init(.intervalRefused, ["numerator": "0", "denominator": "30"])
    )
  }

  @Test func startsInNoFormatThatItDoesNotTake() {
    var camera = Cameras.bare(driver: "uvcvideo")
    camera.modes = [Cameras.raw("Y16", 640, 480, [Cameras.every(30)])]
    camera.format = CaptureFormat(fourcc: "Y16", width: 640, height: 480, interval: nil)
    #expect(camera.pick(of: .obs).obstacle == .init(.currentFormatUnusable, ["fourcc": "Y16"]))
    camera.format = nil
    #expect(camera.pick(of: .obs).obstacle == .init(.currentFormatUnknown))
  }
}
