/// How the bytes of a camera's frames are laid out: what `VIDIOC_G_FMT` answers.
public struct FrameLayout: Sendable, Equatable {
  /// The pixel format's four characters (`V4L2_PIX_FMT_*`).
  public var fourcc: String
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int
  /// Bytes from one row to the next of the first plane; 0 where rows follow each other closely and
  /// for compressed formats.
  public var bytesPerLine: Int
  /// The range of luma; nil for the format's usual one: limited for raw YUV, else full.
  public var range: LumaRange?

  /// A layout.
  public init(
    fourcc: String,
    width: Int,
    height: Int,
    bytesPerLine: Int = 0,
    range: LumaRange? = nil
  ) {
    self.fourcc = fourcc
    self.width = width
    self.height = height
    self.bytesPerLine = bytesPerLine
    self.range = range
  }

  /// The most that either side of a picture may have, in pixels.
  public static let largestSide = 16_384
}
