extension RateTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    let because = facts.isProven ? "原因是" : "很可能是因为"
    let reason: String? =
      switch self {
      case .low, .negotiated: nil
      case .lowLight: "\(because)在这种光线下它延长了曝光\(lowLight(facts))"
      case .raw: "因为这种尺寸的未压缩画面无法通过 USB 2 传得更快"
      case .firmware: "\(because)它从来达不到自己标称的帧率，光线充足时也一样"
      case .exposure: "因为手动设置的曝光\(exposure(facts))"
      case .link: "因为\(wire(facts))"
      case .antiFlicker: "\(because)防闪烁设置\(mains(facts))让曝光只能取某些步长，拖慢了帧率"
      }
    let rate = self == .negotiated ? grantedRate(facts) : lowRate(facts, hasReason: reason != nil)
    return "\(rate)\(reason.map { "，\($0)" } ?? "")：\(ChinesePhrases.stutter(facts))。"
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .low: slowAdvice(facts)
    case .negotiated:
      facts.word("faster_fourcc").map { "请改用 \($0) 格式：同样的尺寸下它标称的帧率更高。" }
        ?? "请选择小一些的画面，或摄像头在所需帧率下支持的模式。"
    case .lowLight: "请把灯光打亮一些，最好从正面打光。\(keepRate(facts))"
    case .raw: compressed(facts)
    case .firmware: "请按摄像头实际能给的帧率安排直播，或换一种尺寸或格式；厂家的新固件可能有帮助。"
    case .exposure: "\(shorten(facts))，让一次曝光短于一帧；如果画面太暗，请把灯光打亮一些。"
    case .antiFlicker: "请把灯光打亮一些。\(fitMains(facts))"
    case .link:
      facts.word("halved") == "yes"
        ? "请不经集线器，把摄像头接到另一个 USB 控制器的接口上，并换一个内核试试；如果到处都只有一半，原因就在摄像头。"
        : "请选小一些的画面，或换一种格式或接口。"
    }
  }

  // MARK: Rates

  private func lowRate(_ facts: FindingFacts, hasReason: Bool) -> String {
    let camera = "摄像头" + (hasReason ? ChinesePhrases.mode(facts) : "")
    if let figure = facts.figure("delivered_fps", .fixed(1)), figure.bound != nil {
      return "\(camera)实际只有 \(ChinesePhrases.limited(figure, "fps"))"
    }
    if let rates = facts.rates { return "\(camera)实际只有 \(ChinesePhrases.rate(rates))" }
    guard let share = facts.percentage("delivered_share") else { return "\(camera)送出的帧太少" }
    return "\(camera)的实际帧率只有设定的 \(ChinesePhrases.limited(share, "%"))"
  }

  private func grantedRate(_ facts: FindingFacts) -> String {
    guard let granted = facts.text("negotiated_fps", .upTo(2)) else {
      return "摄像头只给出了低于要求的帧率"
    }
    let asked = facts.text("asked_fps", .upTo(2)).map { "要求 \($0) fps，" } ?? ""
    return "\(asked)摄像头只给到 \(granted) fps" + ChinesePhrases.mode(facts)
  }

  private func slowAdvice(_ facts: FindingFacts) -> String {
    facts.word("cause") == "exposure"
      ? "请把灯光打亮一些，或关闭摄像头为曝光而降帧的设置：光线不足时它可能会放慢每一帧。"
      : "请把灯光打亮一些：不少摄像头在暗处会自动降帧。如果没有改善，换一个 USB 接口、选小一些的画面试试。"
  }

  private func compressed(_ facts: FindingFacts) -> String {
    guard let format = facts.word("faster_fourcc") else {
      return "请改用 MJPG 等压缩格式，或选小一些的画面。"
    }
    let rate = facts.text("faster_fps", .upTo(2)).map { "有 \($0) fps" } ?? "更高"
    let source = facts.isProven ? "实测" : "标称的"
    return "请改用 \(format) 格式：同样的尺寸下它\(source)帧率\(rate)。"
  }

  private func wire(_ facts: FindingFacts) -> String {
    let port = ChinesePhrases.enclosing([facts.word("port").map { "接口 \($0)" }])
    guard let wire = facts.text("wire_ms", .upTo(1)) else {
      return "每帧在 USB 上传输的时间比一帧允许的还长\(port)"
    }
    let frame = facts.text("period_ms", .upTo(1)).map { "（\($0) 毫秒）" } ?? ""
    return "每帧在 USB 上要传 \(wire) 毫秒，比一帧允许的时间\(frame)还长\(port)"
  }

  // MARK: Light and exposure

  private func lowLight(_ facts: FindingFacts) -> String {
    let cured = facts.isProven ? facts.text("after_fps", .fixed(1)) : nil
    return ChinesePhrases.enclosing([
      facts.text("exposure_ms", .upTo(1)).map { "每帧 \($0) 毫秒" },
      cured.map { "关闭该设置后为 \($0) fps" },
    ])
  }

  private func keepRate(_ facts: FindingFacts) -> String {
    facts.word("control").map { "如果没有更多的光，可以关闭“\($0)”：帧率会保住，但画面会变暗。" }
      ?? "如果没有更多的光，请找到允许摄像头降帧的设置并关闭它：画面会因此变暗。"
  }

  private func exposure(_ facts: FindingFacts) -> String {
    let time = facts.text("exposure_ms", .upTo(1)).map { "（\($0) 毫秒）" } ?? ""
    let frame = facts.text("period_ms", .upTo(1)).map { "（\($0) 毫秒）" } ?? ""
    return "\(time)比一帧\(frame)还长"
  }

  private func shorten(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "曝光时间"
    return facts.text("longest_value", .upTo(0)).map { "请把\(control)设为 \($0) 或更小" }
      ?? "请调低\(control)"
  }

  private func mains(_ facts: FindingFacts) -> String {
    facts.text("value", .upTo(0)).map { "（\($0) Hz）" } ?? ""
  }

  private func fitMains(_ facts: FindingFacts) -> String {
    let control = facts.word("control").map { "“\($0)”" } ?? "防闪烁设置"
    return facts.text("value", .upTo(0)).map { "如果当地市电不是 \($0) Hz，请把\(control)改成当地的频率。" }
      ?? "请确认\(control)与当地市电（50 或 60 Hz）一致。"
  }
}
