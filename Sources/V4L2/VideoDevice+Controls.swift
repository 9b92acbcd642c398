internal import CV4L2
public import SystemPackage

/// A control as `VIDIOC_QUERY_EXT_CTRL` describes it.
public struct ControlDescription: Sendable {
  /// The id (`V4L2_CID_…`).
  public let id: UInt32
  /// The type (`enum v4l2_ctrl_type`).
  public let type: UInt32
  /// The driver's words.
  public let name: String
  /// The smallest value.
  public let minimum: Int64
  /// The largest value.
  public let maximum: Int64
  /// The step between values.
  public let step: UInt64
  /// The value after a reset.
  public let defaultValue: Int64
  /// `V4L2_CTRL_FLAG_…`.
  public let flags: UInt32
  /// More than one value: an array or a struct.
  public let isCompound: Bool
}

extension VideoDevice {
  /// A control's value; nil for buttons, write-only and compound controls.
  public func value(of control: ControlDescription) -> Int64? {
    guard control.isReadable else { return nil }
    var value = v4l2_ext_control()
    value.id = control.id
    let result = withUnsafeMutablePointer(to: &value) { pointer -> Bool in
      var list = v4l2_ext_controls()
      list.which = UInt32(V4L2_CTRL_WHICH_CUR_VAL)
      list.count = 1
      list.controls = pointer
      return (try? perform(airworthy_VIDIOC_G_EXT_CTRLS, &list)) != nil
    }
    guard result else { return nil }
    let isWide = control.type == V4L2_CTRL_TYPE_INTEGER64.rawValue
    return isWide ? value.value64 : Int64(value.value)
  }

  /// Sets a control (`VIDIOC_S_EXT_CTRLS`).
  public func setValue(_ value: Int64, ofControl id: UInt32) throws(Errno) {
    var control = v4l2_ext_control()
    control.id = id
    control.value = Int32(clamping: value)
    let call = call
    let result = withUnsafeMutablePointer(to: &control) { pointer -> Int32 in
      var list = v4l2_ext_controls()
      list.which = UInt32(V4L2_CTRL_WHICH_CUR_VAL)
      list.count = 1
      list.controls = pointer
      return withUnsafeMutablePointer(to: &list) { call(airworthy_VIDIOC_S_EXT_CTRLS, $0) }
    }
    guard result == 0 else { throw Errno(rawValue: -result) }
  }

  /// The entries of a menu control: a name or, in integer menus, a number.
  public func menu(
    of control: ControlDescription
  ) -> [(index: UInt32, name: String?, number: Int64?)] {
    guard control.isMenu, control.minimum >= 0, control.maximum < 256,
      control.minimum <= control.maximum
    else { return [] }
    var entries: [(index: UInt32, name: String?, number: Int64?)] = []
    for index in UInt32(control.minimum)...UInt32(control.maximum) {
      var raw = v4l2_querymenu()
      raw.id = control.id
      raw.index = index
      guard (try? perform(airworthy_VIDIOC_QUERYMENU, &raw)) != nil else { continue }
      if control.type == V4L2_CTRL_TYPE_INTEGER_MENU.rawValue {
        entries.append((index, nil, raw.value))
      } else {
        entries.append((index, text(of: raw.name), nil))
      }
    }
    return entries
  }
}

extension ControlDescription {
  init(_ raw: v4l2_query_ext_ctrl) {
    id = raw.id
    type = raw.type
    name = text(of: raw.name)
    minimum = raw.minimum
    maximum = raw.maximum
    step = raw.step
    defaultValue = raw.default_value
    flags = raw.flags
    isCompound =
      raw.flags & UInt32(V4L2_CTRL_FLAG_HAS_PAYLOAD) != 0 || raw.nr_of_dims > 0
      || raw.type == V4L2_CTRL_TYPE_STRING.rawValue
  }

  /// Chooses among entries.
  public var isMenu: Bool {
    type == V4L2_CTRL_TYPE_MENU.rawValue || type == V4L2_CTRL_TYPE_INTEGER_MENU.rawValue
  }

  var isReadable: Bool {
    !isCompound && type != V4L2_CTRL_TYPE_BUTTON.rawValue
      && flags & UInt32(V4L2_CTRL_FLAG_WRITE_ONLY) == 0
      && flags & UInt32(V4L2_CTRL_FLAG_DISABLED) == 0
  }

  /// The type as a stable word.
  public var typeName: String {
    switch type {
    case V4L2_CTRL_TYPE_INTEGER.rawValue: "integer"
    case V4L2_CTRL_TYPE_BOOLEAN.rawValue: "boolean"
    case V4L2_CTRL_TYPE_MENU.rawValue: "menu"
    case V4L2_CTRL_TYPE_INTEGER_MENU.rawValue: "integer_menu"
    case V4L2_CTRL_TYPE_BUTTON.rawValue: "button"
    case V4L2_CTRL_TYPE_INTEGER64.rawValue: "integer64"
    case V4L2_CTRL_TYPE_STRING.rawValue: "string"
    case V4L2_CTRL_TYPE_BITMASK.rawValue: "bitmask"
    default: "other"
    }
  }

  /// The flags that matter to people, as stable words.
  public var flagNames: [String] {
    let names: [(Int32, String)] = [
      (V4L2_CTRL_FLAG_DISABLED, "disabled"), (V4L2_CTRL_FLAG_GRABBED, "grabbed"),
      (V4L2_CTRL_FLAG_READ_ONLY, "read_only"), (V4L2_CTRL_FLAG_INACTIVE, "inactive"),
      (V4L2_CTRL_FLAG_WRITE_ONLY, "write_only"), (V4L2_CTRL_FLAG_VOLATILE, "volatile"),
    ]
    return names.filter { flags & UInt32(bitPattern: $0.0) != 0 }.map(\.1)
  }

  /// The name that `v4l2-ctl -c` takes on this kernel: the driver's words in lower case, runs of
  /// other characters as one underscore.
  public var commandName: String {
    var result = ""
    for character in name.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.isEmpty, !result.hasSuffix("_") {
        result.append("_")
      }
    }
    while result.hasSuffix("_") { result.removeLast() }
    return result
  }
}
