/// The parameters of uvcvideo in force (`/sys/module/uvcvideo/parameters`).
public struct USBVideoDriver: Codable, Sendable, Equatable {
  /// `quirks` forced on all cameras, 0x80 being `FIX_BANDWIDTH`; nil where none are forced.
  public var quirks: UInt32?
  /// `nodrop`: whether broken frames are handed on; nil where it could not be read.
  public var nodrop: Bool?
  /// `hwtimestamps`: whether the camera's clock is used; nil where it could not be read.
  public var hwtimestamps: Bool?
  /// `clock`, such as `CLOCK_MONOTONIC`; nil where it could not be read.
  public var clock: String?
  /// `timeout` of control requests; nil where it could not be read.
  public var timeoutMs: Int?

  /// The parameters as read.
  public init(
    quirks: UInt32?,
    nodrop: Bool?,
    hwtimestamps: Bool?,
    clock: String?,
    timeoutMs: Int?
  ) {
    self.quirks = quirks
    self.nodrop = nodrop
    self.hwtimestamps = hwtimestamps
    self.clock = clock
    self.timeoutMs = timeoutMs
  }
}
