import Rig

/// A UVC camera with its kernel: what it lists, what it is set to, and what its parts can really do.
struct FakeCamera {
  var modes: [FakeMode]
  var mode: FakeMode
  var controls = FakeControls.webcam
  var scene = FakeScene()
  var exposure = FakeExposure()
  var firmware = FakeFirmware()
  var link = FakeLink()
  var kernel = FakeKernel()
  var stamps = FakeStamps.sound

  /// A camera that lists some modes and is set to the first.
  init(_ modes: FakeMode...) {
    self.modes = modes
    mode = modes.first ?? FakeMode("MJPG", 1280, 720)
  }

  /// A good webcam: 1280x720 at 30 as MJPG, in good light.
  static var webcam: FakeCamera { FakeCamera(FakeMode("MJPG", 1280, 720)) }

  /// A good webcam at another rate.
  static func webcam(fps: Double) -> FakeCamera {
    FakeCamera(FakeMode("MJPG", 1280, 720, [UInt32((1e7 / fps).rounded())]))
  }

  /// `S_FMT` and `S_PARM`: of the listed format and size the interval nearest to the asked one
  /// (`uvc_try_frame_interval`): the search ends where the distance grows.
  mutating func set(_ asked: CaptureFormat) {
    guard
      var granted = modes.first(where: {
        $0.fourcc == asked.fourcc && $0.width == Int(asked.width) && $0.height == Int(asked.height)
      })
    else { return }
    if let interval = asked.interval, interval.denominator > 0 {
      // uvc_fraction_to_interval: 0/30 is 0, and the nearest to 0 is the fastest.
      let wanted = Int64(interval.numerator) * 10_000_000 / Int64(interval.denominator)
      var best = Int64.max
      for listed in granted.intervals {
        let distance = abs(Int64(listed) - wanted)
        if distance > best { break }
        best = distance
        granted.interval = listed
      }
    }
    mode = granted
  }

  /// What the probe lists of it.
  var listed: Camera {
    var camera = Camera(
      id: "fake",
      name: "Fake webcam",
      nodes: [CameraNode(path: "/dev/video7", role: .capture, name: "Fake webcam")],
      access: DeviceAccess(.ready)
    )
    camera.driver = "uvcvideo"
    camera.kind = .webcam
    camera.path = "/dev/video7"
    camera.modes = modes.map(\.listed)
    camera.controls = controls.all
    camera.format = mode.format
    return camera
  }
}
