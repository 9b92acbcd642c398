internal import Rig

/// What OBS knows by heart, and how it stores a rate.
enum OBSLists {
  /// The formats that it shows, MJPEG and H.264 through libavcodec.
  static func takes(_ fourcc: String) -> Bool {
    [
      "YVYU", "YUYV", "UYVY", "NV12", "YU12", "YV12", "XR24", "AR24", "BGR3", "MJPG", "H264",
    ].contains(fourcc)
  }

  /// What libv4lconvert adds to every camera.
  static let alwaysEmulated = ["RGB3", "BGR3", "YU12", "YV12"]

  /// The sizes it offers where the driver lists a range.
  static let sizes: Set<Size> = Set(
    [
      (160, 120), (320, 240), (480, 320), (640, 480), (800, 600), (1024, 768), (1280, 960),
      (1440, 1050), (1440, 1080), (1600, 1200), (640, 360), (960, 540), (1280, 720), (1600, 900),
      (1920, 1080), (1920, 1200), (2560, 1440), (3840, 2160), (2560, 1080), (3440, 1440),
      (5120, 2160), (432, 520), (480, 530), (486, 440), (576, 310), (576, 520), (576, 570),
      (720, 576), (1024, 576),
    ].map { Size(width: $0, height: $1) }
  )

  /// The rates it offers where the driver lists none, or a range.
  static let intervals: [Fraction] = [60, 50, 30, 25, 20, 15, 10, 5].map {
    Fraction(numerator: 1, denominator: $0)
  }

  /// A listed interval after it went through the settings: numerator and denominator are packed into
  /// 64 bits, the list keeps 32 of them, and what is left is read back as if it were an old setting of
  /// 16 and 16 bits.
  static func truncated(_ interval: Fraction) -> Fraction {
    let kept = interval.denominator
    guard kept < 1 << 31 else {
      // The sign fills the upper half: it is read as 32 and 32 bits.
      return Fraction(numerator: UInt32.max, denominator: kept)
    }
    return Fraction(numerator: kept >> 16, denominator: kept & 0xffff)
  }
}
