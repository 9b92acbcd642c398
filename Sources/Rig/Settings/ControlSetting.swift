/// A control of a camera and the value to give it.
public struct ControlSetting: Codable, Sendable, Equatable {
  /// The control's id (`V4L2_CID_…`).
  public var id: UInt32
  /// The name that this kernel uses, such as `exposure_dynamic_framerate`.
  public var name: String
  /// The value.
  public var value: Int64

  /// A control with its value.
  public init(id: UInt32, name: String, value: Int64) {
    self.id = id
    self.name = name
    self.value = value
  }
}
