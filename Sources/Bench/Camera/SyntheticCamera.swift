public import Rig

/// The camera that the demo rig lists.
public enum SyntheticCamera {
  static let defaultFormat = CaptureFormat(
    fourcc: "GREY",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1, denominator: 30)
  )

  /// The demo camera, as `airworthy devices --rig demo` shows it.
  public static var camera: Camera {
    var camera = Camera(
      id: "demo-camera",
      name: "DEMO test picture",
      nodes: [CameraNode(path: "demo:camera", role: .capture, name: "DEMO test picture")],
      access: DeviceAccess(.ready)
    )
    camera.driver = "demo"
    camera.bus = "demo"
    camera.path = "demo:camera"
    camera.format = defaultFormat
    camera.modes = [
      CaptureMode(
        fourcc: "GREY",
        description: "8-bit Greyscale",
        compressed: false,
        width: 1280,
        height: 720,
        intervals: [
          Fraction(numerator: 1, denominator: 30), Fraction(numerator: 1, denominator: 25),
        ]
      )
    ]
    return camera
  }
}
