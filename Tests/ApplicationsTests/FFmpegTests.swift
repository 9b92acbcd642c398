import Applications
import Rig
import Testing

@Suite struct FFmpegTests {
  static let rows = [
    Row(
      "nothing given: the first raw format of its table, at the size set now",
      Cameras.c920,
      format: "YUYV 640x480",
      asked: nil,
      granted: nil,
      .driverDefault,
      .keepsSize
    ),
    Row(
      "a size without a format: raw, though MJPEG is three times as fast",
      Cameras.c920,
      wants(nil, 1280, 720, at: 30),
      format: "YUYV 1280x720",
      asked: "1/30",
      granted: 10,
      .driverRule,
      .slowerThanCompressed
    ),
    Row(
      "with -input_format mjpeg",
      Cameras.c920,
      wants("MJPG", 1280, 720, at: 30),
      format: "MJPG 1280x720",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .formatRequested
    ),
    Row(
      "a raw format that is not there: another one without a word",
      Cameras.c920,
      wants("UYVY", 640, 480, at: 30),
      format: "YUYV 640x480",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .firstOfList
    ),
    Row(
      "YU12 leads the table",
      Cameras.camLink,
      format: "YU12 1920x1080",
      asked: nil,
      granted: 59.94,
      .onlyRate,
      .listedTwice
    ),
    Row(
      "vivid keeps its interval where the mode has it",
      Cameras.vivid,
      format: "YUYV 640x360",
      asked: nil,
      granted: 30,
      .driverRule,
      .keepsSize
    ),
    Row(
      "vivid falls back to the mode's last interval",
      Cameras.vivid,
      wants(nil, 1920, 1080),
      format: "YUYV 1920x1080",
      asked: nil,
      granted: 5,
      .driverRule,
      .firstOfList
    ),
    Row(
      "a driver without known rules",
      Cameras.ranged,
      wants("YUYV", 1280, 720, at: 29.97),
      format: "YUYV 1280x720",
      asked: "1001/30000",
      granted: nil,
      .unknownDriver,
      .formatRequested
    ),
    Row(
      "a loopback of both ways captures all the same",
      Cameras.loopback(.loopback),
      format: "YU12 1920x1080",
      asked: nil,
      granted: nil,
      .producer,
      .opensPath
    ),
  ]

  @Test(arguments: rows) func picks(_ row: Row) throws {
    _ = try row.check(.ffmpeg)
  }

  @Test func aSizeThatOnlyMJPEGHasEndsInASmallerRawOne() {
    var camera = Cameras.fast
    camera.modes.removeAll { $0.fourcc == "YUYV" && $0.width == 1920 }
    let pick = camera.pick(of: .ffmpeg, request: wants(nil, 1920, 1080))
    #expect(pick.granted?.fourcc == "YUYV")
    #expect(pick.granted?.width == 640)
    #expect(
      pick.arguments(of: .sizeChanged)
        == ["asked_width": "1920", "asked_height": "1080", "width": "640", "height": "480"]
    )
  }

  @Test func earlierAttemptsLeaveTheirSize() {
    // YU12 is tried first; uvcvideo answers with MJPEG's only size, which is then asked of YUYV.
    var camera = Cameras.bare(driver: "uvcvideo")
    camera.modes = [
      Cameras.jpeg(1920, 1080, [Cameras.every(30)]),
      Cameras.raw("YUYV", 640, 480, [Cameras.every(30)]),
      Cameras.raw("YUYV", 1280, 720, [Cameras.every(10)]),
    ]
    let pick = camera.pick(of: .ffmpeg, request: wants(nil, 640, 480))
    #expect(pick.asked?.width == 1920)
    #expect(pick.granted?.width == 1280)
  }

  @Test func aCodecIsNotReplaced() {
    let pick = Cameras.c920.pick(of: .ffmpeg, request: wants("H264"))
    #expect(pick.obstacle?.code == .noUsableFormat)
    let unheard = Cameras.c920.pick(of: .ffmpeg, request: wants("ABCD"))
    #expect(
      unheard.obstacle == .init(.settingNotOffered, ["setting": "fourcc", "value": "ABCD"])
    )
  }

  @Test(
    arguments: [
      (30, "1/30"), (29.97, "1001/30000"), (59.94, "1001/60000"), (23.976, "1001/24000"),
      (12.5, "1000/12500"), (1e300, nil), (7.5, "1000/7500"),
    ] as [(Double, String?)]
  )
  func intervalOfARate(_ rate: Double, _ expected: String?) {
    let asked = Cameras.ranged.pick(of: .ffmpeg, request: wants(at: rate)).asked?.interval
    #expect(asked.map { "\($0.numerator)/\($0.denominator)" } == expected)
  }
}
