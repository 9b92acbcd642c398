/// What a camera is, for people who choose one.
public enum CameraKind: String, Codable, Sendable {
  case webcam
  /// Takes a picture from elsewhere: HDMI, SDI, S-Video, a tuner.
  case captureCard = "capture_card"
  /// Sees infrared only: for unlocking by face, of no use on air.
  case infrared
  /// Fed by a program: v4l2loopback, OBS's virtual camera, vivid.
  case virtual
  /// A sensor on the board, behind an image processor.
  case csi
  /// The raw end of an image processor (Intel IPU3, IPU6, IPU7): libcamera makes a picture of it.
  case needsLibcamera = "needs_libcamera"
  case other

  /// Whether programs get a picture from its nodes as they are.
  public var givesPicture: Bool { self != .needsLibcamera }
}
