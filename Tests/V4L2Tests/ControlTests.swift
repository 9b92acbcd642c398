import CV4L2
import Testing

@testable import V4L2

struct ControlTests {
  private func control(
    _ name: String = "Gain",
    type: v4l2_ctrl_type = V4L2_CTRL_TYPE_INTEGER,
    flags: Int32 = 0,
    dimensions: UInt32 = 0
  ) -> ControlDescription {
    var raw = v4l2_query_ext_ctrl()
    raw.id = 0x0098_0900
    raw.type = type.rawValue
    withUnsafeMutableBytes(of: &raw.name) { $0.copyBytes(from: name.utf8.prefix(31)) }
    raw.minimum = .min
    raw.maximum = .max
    raw.step = .max
    raw.default_value = -1
    raw.flags = UInt32(bitPattern: flags)
    raw.nr_of_dims = dimensions
    return ControlDescription(raw)
  }

  /// Names as `v4l2-ctl -L` prints them for these words.
  @Test(arguments: [
    ("Brightness", "brightness"), ("White Balance, Automatic", "white_balance_automatic"),
    ("Exposure, Dynamic Framerate", "exposure_dynamic_framerate"),
    ("Exposure (Absolute)", "exposure_absolute"),
    ("Focus, Automatic Continuous", "focus_automatic_continuous"),
    ("  Pan/Tilt  ", "pan_tilt"), ("LED1 Mode", "led1_mode"), ("60 Hz", "60_hz"),
    ("---", ""), ("", ""), ("Größe", "gr_e"), ("亮度 Level", "level"),
  ])
  func `A control is named as v4l2-ctl takes it`(words: String, name: String) {
    #expect(control(words).commandName == name)
  }

  @Test func `Ranges are told whole`() {
    let gain = control()
    #expect(gain.minimum == .min && gain.maximum == .max && gain.step == .max)
    #expect(gain.defaultValue == -1)
    #expect(gain.id == 0x0098_0900)
  }

  @Test(arguments: [
    (V4L2_CTRL_TYPE_INTEGER, "integer", true), (V4L2_CTRL_TYPE_BOOLEAN, "boolean", true),
    (V4L2_CTRL_TYPE_MENU, "menu", true), (V4L2_CTRL_TYPE_INTEGER_MENU, "integer_menu", true),
    (V4L2_CTRL_TYPE_BUTTON, "button", false), (V4L2_CTRL_TYPE_INTEGER64, "integer64", true),
    (V4L2_CTRL_TYPE_STRING, "string", false), (V4L2_CTRL_TYPE_BITMASK, "bitmask", true),
    (v4l2_ctrl_type(0x0100), "other", true),
  ])
  func `A type has a word, and tells whether there is one value to read`(
    type: v4l2_ctrl_type,
    word: String,
    isReadable: Bool
  ) {
    #expect(control(type: type).typeName == word)
    #expect(control(type: type).isReadable == isReadable)
    #expect(control(type: type).isMenu == word.hasSuffix("menu"))
  }

  @Test(
    arguments: [
      (0, [], true), (V4L2_CTRL_FLAG_DISABLED, ["disabled"], false),
      (V4L2_CTRL_FLAG_WRITE_ONLY, ["write_only"], false),
      (V4L2_CTRL_FLAG_READ_ONLY, ["read_only"], true), (V4L2_CTRL_FLAG_GRABBED, ["grabbed"], true),
      (
        V4L2_CTRL_FLAG_INACTIVE | V4L2_CTRL_FLAG_VOLATILE | V4L2_CTRL_FLAG_SLIDER,
        ["inactive", "volatile"], true
      ),
      (V4L2_CTRL_FLAG_HAS_PAYLOAD, [], false),
    ] as [(Int32, [String], Bool)]
  )
  func `Flags have words`(flags: Int32, words: [String], isReadable: Bool) {
    #expect(control(flags: flags).flagNames == words)
    #expect(control(flags: flags).isReadable == isReadable)
  }

  @Test func `An array has no single value`() {
    #expect(control(dimensions: 1).isCompound)
    #expect(!control(dimensions: 1).isReadable)
    #expect(!control().isCompound)
  }
}
