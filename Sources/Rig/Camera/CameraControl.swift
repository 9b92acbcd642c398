/// A control of a camera with its range and value.
public struct CameraControl: Codable, Sendable, Equatable {
  /// An entry of a menu control.
  public struct MenuItem: Codable, Sendable, Equatable {
    /// The value that selects it.
    public var index: UInt32
    /// Its name; nil for integer menus.
    public var name: String?
    /// Its number; nil for named menus.
    public var number: Int64?

    /// An entry as the driver gives it.
    public init(index: UInt32, name: String?, number: Int64?) {
      self.index = index
      self.name = name
      self.number = number
    }
  }

  /// The control's id (`V4L2_CID_…`): names changed with kernels, ids did not.
  public var id: UInt32
  /// The name this kernel uses in `v4l2-ctl -c`, such as `exposure_dynamic_framerate`.
  public var name: String
  /// The driver's words.
  public var description: String
  /// `integer`, `boolean`, `menu`, `integer_menu`, `button`, `integer64`, `string`, `bitmask`, or
  /// `other`.
  public var type: String
  /// The smallest value.
  public var minimum: Int64
  /// The largest value.
  public var maximum: Int64
  /// The step between values.
  public var step: UInt64
  /// The value after a reset.
  public var defaultValue: Int64
  /// The value now; nil where it can't be read (buttons, write-only, strings).
  public var value: Int64?
  /// The entries of a menu; empty otherwise.
  public var menu: [MenuItem]
  /// `inactive`, `read_only`, `write_only`, `volatile`, `grabbed`, `disabled`.
  public var flags: [String]

  /// A control as the driver gives it.
  public init(
    id: UInt32,
    name: String,
    description: String,
    type: String,
    minimum: Int64,
    maximum: Int64,
    step: UInt64,
    defaultValue: Int64,
    value: Int64?,
    menu: [MenuItem],
    flags: [String]
  ) {
    self.id = id
    self.name = name
    self.description = description
    self.type = type
    self.minimum = minimum
    self.maximum = maximum
    self.step = step
    self.defaultValue = defaultValue
    self.value = value
    self.menu = menu
    self.flags = flags
  }
}
