import Rig
import Testing
import Text

/// Advice names what is to be set, and to what.
@Suite struct AdviceTests {
  struct Advice: Sendable, CustomTestStringConvertible {
    var code: FindingCode
    var arguments: [String: String]
    var english: String
    var chinese: String

    var testDescription: String { english }
  }

  private func finding(_ code: FindingCode, _ arguments: [String: String]) -> Finding {
    Finding(code, .warn, Finding.Target(kind: .camera, id: nil), arguments: arguments)
  }

  @Test(arguments: settings + gains + microphoneFaults)
  func whatToSet(advice: Advice) {
    let finding = finding(advice.code, advice.arguments)
    #expect(finding.advice(in: .english) == advice.english)
    #expect(finding.advice(in: .chinese) == advice.chinese)
  }

  static let settings = [
    Advice(
      code: .cameraRateLowLight,
      arguments: ["control": "exposure_auto_priority"],
      english:
        "Put more light on the scene, best from the front. If there is no more light, switch "
        + "“exposure_auto_priority” off: the camera then keeps its rate, but the picture gets "
        + "darker.",
      chinese: "请把灯光打亮一些，最好从正面打光。如果没有更多的光，可以关闭“exposure_auto_priority”：帧率会保住，但画面会变暗。"
    ),
    Advice(
      code: .cameraRateRaw,
      arguments: ["faster_fourcc": "MJPG", "faster_fps": "30.0"],
      english: "Choose the format MJPG: at this size it promises 30 fps.",
      chinese: "请改用 MJPG 格式：同样的尺寸下它标称的帧率有 30 fps。"
    ),
    Advice(
      code: .cameraRateRaw,
      arguments: ["faster_fourcc": "MJPG", "faster_fps": "29.97", "proven": "yes"],
      english: "Choose the format MJPG: at this size it gave 29.97 fps in a test.",
      chinese: "请改用 MJPG 格式：同样的尺寸下它实测帧率有 29.97 fps。"
    ),
    Advice(
      code: .cameraRateLink,
      arguments: ["halved": "yes"],
      english:
        "Plug the camera into a port of another controller, without a hub, and try another "
        + "kernel. If it stays at half everywhere, the camera is the cause.",
      chinese: "请不经集线器，把摄像头接到另一个 USB 控制器的接口上，并换一个内核试试；如果到处都只有一半，原因就在摄像头。"
    ),
    Advice(
      code: .cameraRateLink,
      arguments: [:],
      english: "Choose a smaller picture, or another format or port.",
      chinese: "请选小一些的画面，或换一种格式或接口。"
    ),
    Advice(
      code: .cameraRateExposure,
      arguments: ["control": "exposure_time_absolute", "longest_value": "333"],
      english:
        "Set “exposure_time_absolute” to 333 or less, so that an exposure fits into a frame. If "
        + "the picture gets too dark, put more light on the scene.",
      chinese: "请把“exposure_time_absolute”设为 333 或更小，让一次曝光短于一帧；如果画面太暗，请把灯光打亮一些。"
    ),
    Advice(
      code: .cameraCropped,
      arguments: ["control": "zoom_absolute", "standard": "100"],
      english: "Set “zoom_absolute” back to 100, unless you want the picture so.",
      chinese: "请把“zoom_absolute”改回 100；如果是有意这样取景，可以不管。"
    ),
    Advice(
      code: .pictureDark,
      arguments: ["starved": "yes"],
      english: "Add light from the front: the camera is at its highest gain or exposure already.",
      chinese: "请从正面补光：摄像头的增益或曝光已经到顶了。"
    ),
    Advice(
      code: .pictureFlicker,
      arguments: ["control": "power_line_frequency", "mains_hz": "60"],
      english: "Set “power_line_frequency” to 60 Hz, or use lamps that do not flicker.",
      chinese: "请把“power_line_frequency”设为 60 Hz，或换用不闪烁的灯。"
    ),
  ]
}
