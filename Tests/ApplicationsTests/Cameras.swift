import Rig

/// Cameras of the kinds that the programs' rules tell apart.
enum Cameras {
  /// Like a Logitech C920: raw modes get slow as they get large, MJPEG holds 30 to 1080p.
  static var c920: Camera {
    var camera = bare(driver: "uvcvideo")
    let thirty = [30, 24, 20, 15, 10].map { every($0) } + [Fraction(numerator: 2, denominator: 15)]
    camera.modes = [
      raw("YUYV", 640, 480, thirty), raw("YUYV", 160, 90, thirty), raw("YUYV", 320, 240, thirty),
      raw("YUYV", 640, 360, thirty), raw("YUYV", 800, 448, thirty),
      raw("YUYV", 800, 600, [every(24), every(15)]), raw("YUYV", 1280, 720, [every(10), every(5)]),
      raw("YUYV", 1920, 1080, [every(5)]),
      jpeg(640, 480, thirty), jpeg(1280, 720, thirty), jpeg(1920, 1080, thirty),
    ]
    camera.format = CaptureFormat(fourcc: "YUYV", width: 640, height: 480, interval: every(30))
    return camera
  }

  /// A camera that does 60 frames per second at 1080p.
  static var fast: Camera {
    var camera = bare(driver: "uvcvideo")
    camera.modes = [
      jpeg(1920, 1080, [every(60), every(30)]), jpeg(640, 480, [every(60), every(30)]),
      raw("YUYV", 1920, 1080, [every(5)]), raw("YUYV", 640, 480, [every(30)]),
    ]
    camera.format = CaptureFormat(fourcc: "MJPG", width: 1920, height: 1080, interval: every(60))
    return camera
  }

  /// Like an Elgato Cam Link 4K, which lists NV12 twice.
  static var camLink: Camera {
    var camera = bare(driver: "uvcvideo")
    let ntsc = [Fraction(numerator: 1001, denominator: 60000)]
    camera.modes = [
      raw("NV12", 1920, 1080, ntsc), raw("NV12", 1920, 1080, ntsc), raw("YU12", 1920, 1080, ntsc),
    ]
    camera.format = CaptureFormat(fourcc: "NV12", width: 1920, height: 1080, interval: ntsc[0])
    return camera
  }

  /// The kernel's test driver: sizes from small to large, each with two intervals fewer.
  static var vivid: Camera {
    var camera = bare(driver: "vivid")
    let intervals = [
      every(1), every(2), every(4), every(5), every(10), Fraction(numerator: 2, denominator: 25),
      every(15), every(25), every(30), every(40), every(50), every(60),
    ]
    let sizes: [(UInt32, UInt32)] = [
      (320, 180), (640, 360), (640, 480), (1280, 720), (1920, 1080), (3840, 2160),
    ]
    camera.modes = ["YUYV", "UYVY"].flatMap { fourcc in
      sizes.enumerated().map { place, size in
        raw(fourcc, size.0, size.1, Array(intervals.prefix(12 - 2 * place)))
      }
    }
    camera.format = CaptureFormat(fourcc: "YUYV", width: 640, height: 360, interval: every(30))
    return camera
  }

  /// v4l2loopback that is fed 1080p; it captures and outputs unless `exclusive_caps=1`.
  static func loopback(_ role: CameraNode.Role) -> Camera {
    var camera = bare(driver: "v4l2 loopback", role: role)
    camera.modes = [raw("YU12", 1920, 1080, [every(30)])]
    camera.format = CaptureFormat(fourcc: "YU12", width: 1920, height: 1080, interval: every(30))
    return camera
  }

  /// A camera that lists a range of sizes and of intervals, of a driver without known rules.
  static var ranged: Camera {
    var camera = bare(driver: "bm2835 mmal")
    let sizes = SizeRange(
      minWidth: 32,
      maxWidth: 3280,
      stepWidth: 2,
      minHeight: 32,
      maxHeight: 2464,
      stepHeight: 2
    )
    let intervals = IntervalRange(shortest: every(90), longest: every(1), step: every(1))
    camera.modes = ["YU12", "YUYV", "MJPG"].map {
      CaptureMode(
        fourcc: $0,
        description: $0,
        compressed: $0 == "MJPG",
        width: 3280,
        height: 2464,
        sizeRange: sizes,
        intervals: [],
        intervalRange: intervals
      )
    }
    camera.format = CaptureFormat(fourcc: "YU12", width: 1024, height: 768, interval: every(30))
    return camera
  }

  /// A node that captures and lists nothing.
  static var empty: Camera { bare(driver: "uvcvideo") }

  static func bare(driver: String?, role: CameraNode.Role = .capture) -> Camera {
    let node = CameraNode(path: "/dev/video0", role: role, name: "Camera")
    var camera = Camera(id: "camera", name: "Camera", nodes: [node], access: DeviceAccess(.ready))
    camera.path = node.path
    camera.driver = driver
    return camera
  }

  static func every(_ rate: UInt32) -> Fraction { Fraction(numerator: 1, denominator: rate) }

  static func raw(
    _ fourcc: String,
    _ width: UInt32,
    _ height: UInt32,
    _ intervals: [Fraction]
  ) -> CaptureMode {
    CaptureMode(
      fourcc: fourcc,
      description: fourcc,
      compressed: false,
      width: width,
      height: height,
      intervals: intervals
    )
  }

  static func jpeg(_ width: UInt32, _ height: UInt32, _ intervals: [Fraction]) -> CaptureMode {
    CaptureMode(
      fourcc: "MJPG",
      description: "Motion-JPEG",
      compressed: true,
      width: width,
      height: height,
      intervals: intervals
    )
  }
}
