/// A setting that was tried, measured with, and put back: a cause proven or ruled out.
public struct CameraExperiment: Codable, Sendable, Equatable {
  /// The control's id (`V4L2_CID_…`); nil where another pixel format was tried.
  public var controlId: UInt32?
  /// The name that this kernel uses for the control; `pixel_format`.
  public var setting: String
  /// The value as found; the pixel format's four characters.
  public var from: String
  /// The value that was tried.
  public var to: String
  /// Good frames a second before.
  public var beforeFps: Double
  /// Good frames a second with what was tried; nil where none arrived.
  public var afterFps: Double?
  /// Mean brightness before, of 255; nil where the picture was not looked at.
  public var beforeLuma: Double?
  /// Mean brightness with what was tried.
  public var afterLuma: Double?

  /// A control that is to be tried at another value.
  public init(_ control: CameraControl, from: Int64, to: Int64, beforeFps: Double) {
    controlId = control.id
    setting = control.name
    self.from = "\(from)"
    self.to = "\(to)"
    self.beforeFps = beforeFps
  }

  /// Another pixel format that is to be tried.
  public init(pixelFormat from: String, to: String, beforeFps: Double) {
    setting = "pixel_format"
    self.from = from
    self.to = to
    self.beforeFps = beforeFps
  }
}
