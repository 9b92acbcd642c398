internal import Rig

/// The longer words for a program's choice, in Simplified Chinese.
enum ChinesePicks {
  /// A value in parentheses; empty where it is missing.
  static func enclosed(_ value: String?) -> String { value.map { "（\($0)）" } ?? "" }

  static func rate(_ facts: ApplicationFacts) -> String? {
    facts.fps("rate_fps").map { "\($0) fps" }
  }

  /// The formats with the words that lead to what is listed for them; empty where they are not known.
  static func formats(_ facts: ApplicationFacts) -> String {
    facts.fourccs.isEmpty ? "" : "为 \(facts.fourccs.joined(separator: "、")) "
  }

  static func notScanned(_ facts: ApplicationFacts) -> String {
    let reach = facts.word("last").map { "最多查找到 \($0)" } ?? "只查找前面的视频设备"
    let place = facts.word("path").map { "是 \($0)" } ?? "排在更后面"
    return "\(facts.program) \(reach)，而这个摄像头\(place)。请移除其他摄像头（包括虚拟摄像头），再重新插上它。"
  }

  static func otherNode(_ facts: ApplicationFacts) -> String {
    let path = facts.word("path").map { "，而不是 \($0)" } ?? ""
    return "\(facts.program) 打开的是这个摄像头的第一个设备节点\(enclosed(facts.word("opened")))\(path)："
      + "得到的会是别的画面，或者没有画面。请换一个程序使用这个摄像头。"
  }

  static func noAccess(_ facts: ApplicationFacts) -> String {
    switch facts.accessState {
    case .denied: "当前用户没有使用摄像头的权限。多数系统上只需加入 video 用户组，然后注销并重新登录。"
    case .hung: "摄像头没有应答。请把它拔下再插上；如果仍然没有应答，请重启电脑。"
    case .gone: "摄像头已从系统中消失。请检查插头和线材。"
    case .failed, .ready, .busy, nil: "摄像头无法打开。请把它拔下再插上，或换一个接口。"
    }
  }

  static func unusableFormats(_ facts: ApplicationFacts) -> String {
    let formats = facts.fourccs.joined(separator: "、")
    return "摄像头支持的格式\(formats.isEmpty ? "" : "（\(formats)）")，"
      + "\(facts.program) 在现有设置下都无法使用。"
  }

  static func notOffered(_ facts: ApplicationFacts) -> String {
    let value = facts.word("value")
    let setting =
      switch facts.setting {
      case .fourcc: value.map { " \($0) 格式" } ?? "指定的格式"
      case .size: value.map { " \($0) 这个尺寸" } ?? "指定的尺寸"
      case .rate: facts.fps("value").map { " \($0) fps 这个帧率" } ?? "指定的帧率"
      case nil: "指定的设置"
      }
    return "\(facts.program) 在这里不提供\(setting)，请另选一个。"
  }

  static func firstOfList(_ facts: ApplicationFacts) -> String {
    let format = facts.word("fourcc").map { " \($0)" } ?? "这种格式"
    let rank = facts.word("rank").flatMap { Int($0) }
    let place = rank.map { "（表中第 \($0) 位）" } ?? ""
    return "\(facts.program) 按自己的格式表依次挑选，摄像头支持的第一种是\(format)\(place)。"
  }

  static func slowerThanCompressed(_ facts: ApplicationFacts) -> String {
    let raw = facts.word("fourcc").map { "未压缩的 \($0) " } ?? "这种未压缩的格式"
    let other = facts.word("other_fourcc")
    let choice =
      facts.offersFormats
      ? "请在 \(facts.program) 中改用\(other.map { " \($0)" } ?? "压缩格式")。"
      : "在 \(facts.program) 中无法选择格式。"
    guard let slow = facts.fps("rate_fps"), let fast = facts.fps("other_rate_fps") else {
      return "在这个尺寸下，\(raw)比\(other.map { " \($0) " } ?? "压缩格式")慢。\(choice)"
    }
    return "在这个尺寸下，\(raw)标称只有 \(slow) fps，而\(other.map { " \($0) " } ?? "压缩格式")"
      + "标称 \(fast) fps。\(choice)"
  }

  static func nearest(_ facts: ApplicationFacts) -> String {
    let wanted = picture(facts.size("wanted_"), facts.fps("wanted_rate_fps"))
    let found = picture(facts.size(), facts.fps("rate_fps"))
    guard let found else { return "\(facts.program) 采用最接近所需画面的模式。" }
    guard let wanted else { return "\(facts.program) 能找到的最接近的模式是 \(found)。" }
    if wanted == found { return "\(facts.program) 想要的是 \(wanted)，也正好找到。" }
    return "\(facts.program) 想要的是 \(wanted)，能找到的最接近的是 \(found)。"
  }

  private static func picture(_ size: String?, _ rate: String?) -> String? {
    let words = [size, rate.map { "\($0) fps" }].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: "、")
  }

  static func sizeChanged(_ facts: ApplicationFacts) -> String {
    let asked = facts.size("asked_").map { " \($0)" } ?? "摄像头没有的尺寸"
    return "\(facts.program) 请求\(asked)，驱动会改为\(facts.size().map { " \($0)" } ?? "其他尺寸")。"
  }

  static func rateTruncated(_ facts: ApplicationFacts) -> String {
    let setting = facts.fps("chosen_fps").map { "设为 \($0) fps" } ?? "设置了帧率"
    let request = facts.interval.map { "向驱动请求的却是帧间隔 \($0)" } ?? "实际请求的却是别的值"
    let opening = "\(facts.program) 中\(setting)，但由于一个已知的缺陷，\(request)"
    guard let rate = facts.fps("rate_fps") else { return "\(opening)，摄像头会以多少帧率运行尚不清楚。" }
    return rate == facts.fps("chosen_fps")
      ? "\(opening)；不过摄像头仍会以 \(rate) fps 运行。" : "\(opening)，结果摄像头会以 \(rate) fps 运行。"
  }

  static func rateChanged(_ facts: ApplicationFacts) -> String {
    guard let rate = facts.fps("rate_fps") else { return "驱动给出的帧率与 \(facts.program) 请求的不同。" }
    let asked = facts.fps("asked_fps").map { " \($0) fps" } ?? "另一个帧率"
    return facts.isSlower("rate_fps", than: "asked_fps") == true
      ? "\(facts.program) 请求\(asked)，驱动只给到 \(rate) fps，动作可能不够流畅。"
      : "\(facts.program) 请求\(asked)，驱动给出 \(rate) fps。"
  }

  static func resetsControls(_ facts: ApplicationFacts) -> String {
    let count = facts.controlCount.map { " \($0) 个" } ?? ""
    return "\(facts.program) 每次打开摄像头，都会把\(count)控制项"
      + "\(enclosed(facts.controls.isEmpty ? nil : facts.controls.joined(separator: "、")))恢复为默认值，"
      + "原来的设置会丢失。请在画面出现后重新设置。"
  }

  static func powerLine(_ facts: ApplicationFacts) -> String {
    let now =
      switch facts.powerLineFrequency {
      case .disabled: "（当前关闭）"
      case .hertz50: "（当前为 50 Hz）"
      case .hertz60: "（当前为 60 Hz）"
      case .automatic: "（当前为自动）"
      case nil: ""
      }
    return "\(facts.program) 会按电脑的时区设置防闪烁频率\(now)。如果画面在灯光下闪烁，请检查时区。"
  }
}
