/// Controls that decide what a camera gives, by id: names changed with kernels (5.16), ids did not.
extension CameraControl {
  /// `V4L2_CID_EXPOSURE_AUTO`: 1 is manual, 3 aperture priority, as UVC uses it.
  public static let exposureAuto: UInt32 = 0x009a_0901
  /// `V4L2_CID_EXPOSURE_ABSOLUTE`, in units of 100 µs.
  public static let exposureAbsolute: UInt32 = 0x009a_0902
  /// `V4L2_CID_EXPOSURE_AUTO_PRIORITY`: 1 lets the rate drop in low light.
  public static let exposureAutoPriority: UInt32 = 0x009a_0903
  /// `V4L2_CID_FOCUS_AUTO`.
  public static let focusAuto: UInt32 = 0x009a_090c
  /// `V4L2_CID_ZOOM_ABSOLUTE`.
  public static let zoomAbsolute: UInt32 = 0x009a_090d
  /// `V4L2_CID_PRIVACY`.
  public static let privacy: UInt32 = 0x009a_0910
  /// `V4L2_CID_POWER_LINE_FREQUENCY`: 0 off, 1 for 50 Hz, 2 for 60 Hz, 3 automatic.
  public static let powerLineFrequency: UInt32 = 0x0098_0918
  /// `V4L2_CID_GAIN`.
  public static let gain: UInt32 = 0x0098_0913
}

extension Camera {
  /// A control that can be set now; nil where the camera has none of the id, or it is disabled.
  public func control(_ id: UInt32) -> CameraControl? {
    controls.first { $0.id == id && !$0.flags.contains("disabled") }
  }
}
