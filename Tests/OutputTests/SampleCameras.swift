import Rig

/// A camera of each kind, as the probe describes them; the descriptors' figures are synthesised.
enum SampleCameras {
  static let all = [webcam, card, sensor, hung]

  private static func camera(
    _ name: String,
    _ path: String,
    _ driver: String,
    _ kind: CameraKind,
    _ access: DeviceAccess = DeviceAccess(.ready)
  ) -> Camera {
    var camera = Camera(
      id: name.lowercased().split(separator: " ").joined(separator: "-"),
      name: name,
      nodes: [CameraNode(path: path, role: .capture, name: name)],
      access: access
    )
    camera.path = path
    camera.driver = driver
    camera.kind = kind
    return camera
  }

  private static func mode(
    _ fourcc: String,
    _ width: UInt32,
    _ height: UInt32,
    _ rates: UInt32...
  ) -> CaptureMode {
    CaptureMode(
      fourcc: fourcc,
      description: fourcc,
      compressed: fourcc == "MJPG",
      width: width,
      height: height,
      intervals: rates.map { Fraction(numerator: 1, denominator: $0) }
    )
  }

  static func control(
    _ id: UInt32,
    _ name: String,
    _ value: Int64?,
    standard: Int64 = 0,
    upTo maximum: Int64 = 255,
    flags: [String] = []
  ) -> CameraControl {
    CameraControl(
      id: id,
      name: name,
      description: name,
      type: "integer",
      minimum: 0,
      maximum: maximum,
      step: 1,
      defaultValue: standard,
      value: value,
      menu: [],
      flags: flags
    )
  }

  /// A webcam behind two hubs that streams now, is set strangely, and tells untruths.
  static var webcam: Camera {
    var camera = camera(
      "HD Pro Webcam C920",
      "/dev/video0",
      "uvcvideo",
      .webcam,
      DeviceAccess(
        .busy,
        holders: [
          DeviceHolder(pid: 4711, name: "obs", streaming: true),
          DeviceHolder(pid: 900, name: "wireplumber", streaming: false),
        ],
        commands: ["kill 4711"]
      )
    )
    camera.bus = "usb-0000:00:14.0-4.2.1"
    camera.nodes += [
      CameraNode(path: "/dev/video1", role: .metadata, name: "HD Pro Webcam C920")
    ]
    camera.sharesSerial = true
    camera.modes = [
      mode("YUYV", 640, 480, 30), mode("YUYV", 1920, 1080, 5), mode("MJPG", 1280, 720, 30, 60),
      mode("MJPG", 1920, 1080, 24, 30),
    ]
    camera.format = CaptureFormat(
      fourcc: "MJPG",
      width: 1920,
      height: 1080,
      interval: Fraction(numerator: 1, denominator: 30)
    )
    camera.controls = [
      control(0x0098_0900, "brightness", 140, standard: 128),
      control(0x0098_0918, "power_line_frequency", 2, standard: 2, upTo: 2),
      control(0x009a_0902, "exposure_time_absolute", 333, standard: 250, flags: ["inactive"]),
      control(0x009a_0903, "exposure_dynamic_framerate", 1, upTo: 1),
      control(0x009a_090d, "zoom_absolute", 150, standard: 100, upTo: 500),
      control(0x0098_0913, "gain", 64), control(0x0098_091b, "sharpness", 200, standard: 128),
      control(0x009a_0910, "privacy", nil),
    ]
    camera.crop = CameraCrop(
      current: .init(left: 320, top: 180, width: 1280, height: 720),
      standard: .init(left: 0, top: 0, width: 1920, height: 1080)
    )
    camera.faults = ["formats_repeated", "interval_zero"]
    camera.usb = USBIdentity(
      vendorId: "046d",
      productId: "082d",
      manufacturer: "Logitech",
      product: "HD Pro Webcam C920",
      serial: "AB12CD34",
      port: "1-4.2.1",
      speedMbps: 480
    )
    camera.usbLink = link
    return camera
  }

  /// A capture card with an HDMI cable pulled and an S-Video input set to the wrong standard.
  private static var card: Camera {
    var camera = camera("Lab capture card", "/dev/video4", "vivid", .captureCard)
    camera.bus = "PCI:0000:03:00.0"
    var hdmi = CameraInput(index: 0, name: "HDMI 0", isCurrent: false, status: [])
    hdmi.signal = nil
    var second = CameraInput(index: 1, name: "HDMI 1", isCurrent: true, status: ["no_signal"])
    second.signal = .noCable
    var analog = CameraInput(index: 2, name: "S-Video 0", isCurrent: true, status: [])
    analog.signal = .present
    (analog.standard, analog.receivedStandard) = ("ntsc", "pal")
    camera.inputs = [hdmi, second, analog]
    return camera
  }

  private static var sensor: Camera {
    var camera = camera("ipu6", "/dev/video8", "isys", .needsLibcamera)
    camera.modes = [mode("BA10", 1928, 1088)]
    return camera
  }

  private static var hung: Camera {
    camera("Camera that does not answer", "/dev/video40", "uvcvideo", .other, DeviceAccess(.hung))
  }
}
