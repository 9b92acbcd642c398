import Applications
import Rig
import Testing

@Suite struct ChromeTests {
  static let rows = [
    Row(
      "nothing asked: 640x480 at 30, where raw comes before MJPEG",
      Cameras.c920,
      format: "YUYV 640x480",
      asked: "10000/300000",
      granted: 30,
      .driverRule,
      .firstOfList
    ),
    Row(
      "beyond 640x480 MJPEG comes first",
      Cameras.c920,
      wants(nil, 1280, 720, at: 30),
      format: "MJPG 1280x720",
      asked: "10000/300000",
      granted: 30,
      .driverRule,
      .prefersCompressed
    ),
    Row(
      "a size alone: of its rates the one nearest to 30",
      Cameras.fast,
      wants(nil, 1920, 1080),
      format: "MJPG 1920x1080",
      asked: "10000/300000",
      granted: 30,
      .driverRule,
      .prefersCompressed
    ),
    Row(
      "the rate of one format, asked of another: 60 is MJPEG's, YUYV gives 30",
      Cameras.fast,
      wants(nil, 640, 480, at: 60),
      format: "YUYV 640x480",
      asked: "10000/600000",
      granted: 30,
      .driverRule,
      .rateChanged
    ),
    Row(
      "of what is large and fast enough the least beyond the ideal",
      Cameras.c920,
      wants(nil, 640, 360, at: 15),
      format: "YUYV 640x360",
      asked: "10000/150000",
      granted: 15,
      .driverRule,
      .nearestCandidate
    ),
    Row(
      "too large an ideal takes the largest",
      Cameras.c920,
      wants(nil, 3840, 2160, at: 30),
      format: "MJPG 1920x1080",
      asked: "10000/300000",
      granted: 30,
      .driverRule,
      .nearestCandidate
    ),
    Row(
      "I420 leads the list, though NV12 is listed first and twice",
      Cameras.camLink,
      format: "YU12 1920x1080",
      asked: "10000/599400",
      granted: 59.94,
      .driverRule,
      .listedTwice
    ),
    Row(
      "falling short of the rate is better than of the size",
      Cameras.vivid,
      wants(nil, 1280, 720, at: 30),
      format: "YUYV 1280x720",
      asked: "10000/125000",
      granted: 12.5,
      .driverRule,
      .firstOfList
    ),
    Row(
      "an exclusive loopback that is fed",
      Cameras.loopback(.capture),
      format: "YU12 1920x1080",
      asked: "10000/300000",
      granted: nil,
      .producer,
      .producerSetsRate
    ),
  ]

  @Test(arguments: rows) func picks(_ row: Row) throws {
    let pick = try row.check(.chrome)
    let isCompressed = pick.granted?.fourcc == "MJPG"
    #expect(pick.conversion == (isCompressed ? .decoded : .converted))
    #expect(pick.damagedFrame == (isCompressed ? .drops : nil))
  }

  @Test func hidesRangesOfSizes() {
    let pick = Cameras.ranged.pick(of: .chrome)
    #expect(!pick.isListed)
    #expect(pick.obstacle == .init(.onlyRangesOfSizes, ["fourccs": "YU12 YUYV MJPG"]))
  }

  @Test func skipsARangeBesideDiscreteSizes() {
    var camera = Cameras.ranged
    camera.modes.append(Cameras.raw("NV12", 1280, 720, [Cameras.every(30)]))
    let pick = camera.pick(of: .chrome)
    #expect(pick.arguments(of: .rangesSkipped) == ["fourccs": "YU12 YUYV MJPG"])
    #expect(pick.asked?.fourcc == "MJPG")
    #expect(pick.granted?.width == 1280)
  }

  @Test func hidesALoopbackOfBothWays() {
    let pick = Cameras.loopback(.loopback).pick(of: .chrome)
    #expect(!pick.isListed)
    #expect(pick.obstacle == .init(.loopbackNotExclusive))
  }

  @Test func hidesFormatsItDoesNotKnow() {
    var camera = Cameras.empty
    camera.modes = [Cameras.raw("H264", 1920, 1080, [Cameras.every(30)])]
    let pick = camera.pick(of: .chrome)
    #expect(!pick.isListed)
    #expect(pick.obstacle == .init(.noUsableFormat, ["fourccs": "H264"]))
  }

  @Test func asksForThirtyWhereNoRateIsListed() {
    var camera = Cameras.empty
    camera.modes = [Cameras.raw("YUYV", 640, 480, [])]
    let pick = camera.pick(of: .chrome)
    #expect(pick.asked?.interval == Fraction(numerator: 10_000, denominator: 300_000))
    #expect(pick.granted?.interval == nil)
    #expect(pick.rateBasis == .noIntervals)
    #expect(pick.arguments(of: .rateAssumed) == ["rate_fps": "30"])
  }

  @Test func resetsControlsToTheirDefaults() {
    var camera = Cameras.c920
    camera.controls = [
      control(0x0098_0900, "brightness", value: 128, default: 128),
      control(0x009a_0903, "exposure_dynamic_framerate", value: 0, default: 1),
      control(0x009a_0902, "exposure_time_absolute", value: 250, default: 166),
      control(0x009a_090d, "zoom_absolute", value: 200, default: 100),
      control(0x0098_0918, "power_line_frequency", value: 1, default: 2),
      control(0x009a_0910, "privacy", value: 1, default: 0, flags: ["read_only"]),
      control(0x009f_0901, "link_frequency", value: 1, default: 0),
      control(0x0098_0913, "gain", value: nil, default: 0),
    ]
    let pick = camera.pick(of: .chrome)
    #expect(
      pick.changes == [
        .init(id: 0x009a_0903, name: "exposure_dynamic_framerate", from: 0, to: 1),
        .init(id: 0x009a_0902, name: "exposure_time_absolute", from: 250, to: 166),
        .init(id: 0x0098_0918, name: "power_line_frequency", from: 1, to: nil),
      ]
    )
    #expect(
      pick.arguments(of: .resetsControls)
        == ["count": "2", "names": "exposure_dynamic_framerate, exposure_time_absolute"]
    )
    #expect(pick.arguments(of: .setsPowerLineFrequency) == ["value": "1"])
    let others: [ApplicationPick.Application] = [.obs, .firefox, .ffmpeg, .gstreamer]
    for other in others { #expect(camera.pick(of: other).changes.isEmpty) }
  }

  private func control(
    _ id: UInt32,
    _ name: String,
    value: Int64?,
    default usual: Int64,
    flags: [String] = []
  ) -> CameraControl {
    CameraControl(
      id: id,
      name: name,
      description: name,
      type: "integer",
      minimum: 0,
      maximum: 1000,
      step: 1,
      defaultValue: usual,
      value: value,
      menu: [],
      flags: flags
    )
  }
}
