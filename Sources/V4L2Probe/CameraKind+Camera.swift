import Rig

extension CameraKind {
  /// What a camera is, by its driver, its inputs, its formats and, last, the maker's words.
  init(of camera: Camera, isVirtual: Bool) {
    let driver = camera.driver ?? ""
    let name = camera.name.lowercased()
    self =
      switch camera {
      case _ where isVirtual || Self.virtualDrivers.contains(driver): .virtual
      case _ where Self.rawDrivers.contains(driver): .needsLibcamera
      case _ where Self.seesInfraredOnly(camera): .infrared
      case _ where camera.inputs.contains(where: { $0.signal != nil }): .captureCard
      case _ where Self.cardWords.contains(where: name.contains): .captureCard
      case _ where camera.usb != nil: .webcam
      case _ where camera.bus?.hasPrefix("platform:") ?? false: .csi
      default: .other
      }
  }

  private static let virtualDrivers: Set = ["v4l2 loopback", "vivid", "vimc", "akvcam"]

  /// The receivers of Intel's image processors, as `VIDIOC_QUERYCAP` names them: `isys` is IPU6 and
  /// IPU7 (`IPU6_ISYS_NAME`), the others are IPU3.
  private static let rawDrivers: Set = ["isys", "intel-ipu6-isys", "ipu3-cio2", "ipu3-imgu"]

  /// UVC capture sticks have no inputs to ask: their names are all there is.
  private static let cardWords = [
    "hdmi", "capture", "cam link", "live gamer", "usb video", "usb3. 0 video", "sdi",
  ]

  /// A Windows-Hello node gives grey pictures only.
  private static func seesInfraredOnly(_ camera: Camera) -> Bool {
    let greys: Set = ["GREY", "Y10", "Y12", "Y16", "Y8I", "Y10B", "Y10P"]
    return camera.usb != nil && !camera.modes.isEmpty
      && camera.modes.allSatisfy { greys.contains($0.fourcc) }
  }
}
