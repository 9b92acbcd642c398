/// What the user of a program sets for a camera; nil leaves it to the program.
///
/// For OBS the source's settings, for browsers the ideal values of `getUserMedia`'s constraints,
/// for FFmpeg `-input_format`, `-video_size` and `-framerate`, for GStreamer the caps after
/// `v4l2src`.
public struct ApplicationRequest: Sendable, Equatable {
  /// A size in pixels.
  public struct Size: Sendable, Hashable {
    /// Pixels.
    public var width: UInt32
    /// Pixels.
    public var height: UInt32

    /// A size in pixels.
    public init(width: UInt32, height: UInt32) {
      self.width = width
      self.height = height
    }
  }

  /// The pixel format's four characters; browsers let nobody choose one.
  public var fourcc: String?
  /// The size.
  public var size: Size?
  /// Frames per second.
  public var rateFps: Double?
  /// Whether a GStreamer pipeline decodes what comes compressed (`decodebin`).
  public var decodes: Bool

  /// A request; what is nil is left to the program.
  public init(
    fourcc: String? = nil,
    size: Size? = nil,
    rateFps: Double? = nil,
    decodes: Bool = false
  ) {
    self.fourcc = fourcc
    self.size = size
    self.rateFps = rateFps.flatMap { $0.isFinite && $0 > 0 ? $0 : nil }
    self.decodes = decodes
  }
}
