import Applications
import Rig
import Testing

@Suite struct GStreamerTests {
  static let rows = [
    Row(
      "raw: the fastest first, then the largest of these",
      Cameras.c920,
      format: "YUYV 800x448",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .rawPipeline
    ),
    Row(
      "with a decoder MJPEG wins by its size",
      Cameras.c920,
      wants(decodes: true),
      format: "MJPG 1920x1080",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .fastestFirst
    ),
    Row(
      "60 beats 30",
      Cameras.fast,
      wants(decodes: true),
      format: "MJPG 1920x1080",
      asked: "1/60",
      granted: 60,
      .driverRule,
      .fastestFirst
    ),
    Row(
      "caps of the user",
      Cameras.c920,
      wants("MJPG", 1280, 720, at: 15),
      format: "MJPG 1280x720",
      asked: "1/15",
      granted: 15,
      .driverRule,
      .formatRequested
    ),
    Row(
      "of equals the last of the ranks: each goes before what is no better",
      Cameras.camLink,
      format: "YU12 1920x1080",
      asked: "1001/60000",
      granted: 59.94,
      .driverRule,
      .listedTwice
    ),
    Row(
      "vivid: rate before size",
      Cameras.vivid,
      format: "UYVY 320x180",
      asked: "1/60",
      granted: 60,
      .driverRule,
      .fastestFirst
    ),
    Row(
      "a range is entered at its nearest, 3280x2160 at 90",
      Cameras.ranged,
      wants("YUYV"),
      format: "YUYV 3280x2160",
      asked: "1/90",
      granted: nil,
      .unknownDriver,
      .fastestFirst
    ),
    Row(
      "a loopback",
      Cameras.loopback(.loopback),
      format: "YU12 1920x1080",
      asked: "1/30",
      granted: nil,
      .producer,
      .producerSetsRate
    ),
  ]

  @Test(arguments: rows) func picks(_ row: Row) throws {
    let pick = try row.check(.gstreamer)
    #expect(pick.damagedFrame == (pick.granted?.fourcc == "MJPG" ? .passesOn : nil))
  }

  @Test(
    arguments: [
      (wants("H264"), "fourcc", "H264"), (wants(nil, 1024, 768), "size", "1024x768"),
      (wants(at: 60), "rate", "60"),
    ]
  )
  func capsThatDoNotMeet(_ request: ApplicationRequest, _ setting: String, _ value: String) {
    let pick = Cameras.c920.pick(of: .gstreamer, request: request)
    #expect(pick.obstacle == .init(.settingNotOffered, ["setting": setting, "value": value]))
  }

  @Test func aPipelineWithoutADecoderNeedsARawFormat() {
    var camera = Cameras.c920
    camera.modes.removeAll { !$0.compressed }
    #expect(
      camera.pick(of: .gstreamer).obstacle == .init(.noUsableFormat, ["fourccs": "MJPG"])
    )
  }
}
