/// A format as set on a camera: what `VIDIOC_G_FMT` and `VIDIOC_G_PARM` answer.
public struct CaptureFormat: Codable, Sendable, Equatable {
  /// The pixel format's four characters.
  public var fourcc: String
  /// Pixels.
  public var width: UInt32
  /// Pixels.
  public var height: UInt32
  /// The frame interval; nil where the driver tells none.
  public var interval: Fraction?
  /// The rate of `interval`, nominal.
  public var rateFps: Double?

  /// A format with its interval, where there is one.
  public init(fourcc: String, width: UInt32, height: UInt32, interval: Fraction?) {
    self.fourcc = fourcc
    self.width = width
    self.height = height
    self.interval = interval
    self.rateFps = interval?.rateFps
  }
}
