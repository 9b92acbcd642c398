import Applications
import Rig
import Testing

@Suite struct FirefoxTests {
  static let rows = [
    Row(
      "nothing asked: 640x480 at 30, where raw comes before MJPEG",
      Cameras.c920,
      format: "YUYV 640x480",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .firstOfList
    ),
    Row(
      "beyond 640x480 MJPEG comes first",
      Cameras.c920,
      wants(nil, 1280, 720, at: 30),
      format: "MJPG 1280x720",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .prefersCompressed
    ),
    Row(
      "no rate beyond 30 is ever asked for",
      Cameras.fast,
      wants(nil, 1920, 1080, at: 60),
      format: "MJPG 1920x1080",
      asked: "1/30",
      granted: 30,
      .driverRule,
      .rateGuessed
    ),
    Row(
      "no size beyond 1920x1080 is tried",
      Cameras.ranged,
      wants(nil, 3280, 2464),
      format: "MJPG 1920x1080",
      asked: "1/30",
      granted: nil,
      .unknownDriver,
      .sizeNotProbed
    ),
    Row(
      "uvcvideo answers for MJPEG in another format, so 30 is asked of a raw camera",
      Cameras.camLink,
      wants(nil, 1920, 1080),
      format: "YU12 1920x1080",
      asked: "1/30",
      granted: 59.94,
      .driverRule,
      .rateChanged
    ),
    Row(
      "a loopback answers every size with its own",
      Cameras.loopback(.loopback),
      format: "YU12 1920x1080",
      asked: "1/30",
      granted: nil,
      .producer,
      .producerSetsRate
    ),
    Row(
      "vivid gives the next interval that is no longer",
      Cameras.vivid,
      wants(nil, 640, 480, at: 15),
      format: "YUYV 640x480",
      asked: "1/30",
      granted: 25,
      .driverRule,
      .rateChanged
    ),
  ]

  @Test(arguments: rows) func picks(_ row: Row) throws {
    _ = try row.check(.firefox)
  }

  @Test func guessesFifteenForLargeRawSizes() {
    var camera = Cameras.bare(driver: "other")
    camera.modes = [Cameras.raw("YUYV", 1280, 720, [Cameras.every(30), Cameras.every(15)])]
    let pick = camera.pick(of: .firefox, request: wants(nil, 1280, 720, at: 30))
    #expect(pick.asked?.interval == Cameras.every(15))
    #expect(pick.granted?.interval == Cameras.every(15))
    #expect(pick.rateBasis == .listed)
  }

  @Test func asksForWhatIsWantedWhereNoSizeIsItsOwn() {
    var camera = Cameras.loopback(.capture)
    camera.modes = [Cameras.raw("YU12", 854, 480, [Cameras.every(30)])]
    let pick = camera.pick(of: .firefox)
    #expect(pick.asked?.width == 640)
    #expect(pick.granted?.width == 854)
    #expect(
      pick.arguments(of: .sizeChanged)
        == ["asked_width": "640", "asked_height": "480", "width": "854", "height": "480"]
    )
  }

  @Test(arguments: [("/dev/video63", true), ("/dev/video64", false), ("/dev/other", false)])
  func scansSixtyFourNodes(_ path: String, _ isListed: Bool) {
    var camera = Cameras.c920
    camera.nodes = [CameraNode(path: path, role: .capture, name: "Camera")]
    camera.path = path
    let pick = camera.pick(of: .firefox)
    #expect(pick.isListed == isListed)
    if !isListed {
      #expect(
        pick.obstacle == .init(.nodeNotScanned, ["path": path, "last": "/dev/video63"])
      )
    }
  }

  @Test func opensTheFirstNodeOfTheBus() {
    var camera = Cameras.c920
    camera.path = "/dev/video1"
    camera.nodes = [
      CameraNode(path: "/dev/video0", role: .metadata, name: "Camera"),
      CameraNode(path: "/dev/video1", role: .capture, name: "Camera"),
    ]
    #expect(
      camera.pick(of: .firefox).obstacle
        == .init(.otherNodeOpened, ["path": "/dev/video1", "opened": "/dev/video0"])
    )
    #expect(camera.pick(of: .chrome).isListed)
  }
}
