/// A control that was set, measured with, and put back: a cause proven or ruled out.
public struct CameraExperiment: Codable, Sendable, Equatable {
  /// The control's id (`V4L2_CID_…`).
  public var controlId: UInt32
  /// The name that this kernel uses.
  public var control: String
  /// The value as found.
  public var from: Int64
  /// The value that was tried.
  public var to: Int64
  /// Good frames a second before.
  public var beforeFps: Double
  /// Good frames a second with the value that was tried; nil where none arrived.
  public var afterFps: Double?
  /// Mean brightness before and with the value, of 255; nil where the picture was not looked at.
  public var beforeLuma: Double?
  /// Mean brightness with the value that was tried.
  public var afterLuma: Double?

  /// An experiment's result.
  public init(controlId: UInt32, control: String, from: Int64, to: Int64, beforeFps: Double) {
    self.controlId = controlId
    self.control = control
    self.from = from
    self.to = to
    self.beforeFps = beforeFps
  }
}
