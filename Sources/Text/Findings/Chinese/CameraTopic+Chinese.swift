extension CameraTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "摄像头\(mode(facts))\(frames(facts))，画面流畅。"
    case .none: "没有找到摄像头：直播将没有画面。"
    case .unknown: "找不到指定的摄像头：直播将没有画面。"
    case .busy: "摄像头正被\(ChinesePhrases.holder(facts))占用：其他程序现在无法使用，因此没有测试。"
    case .denied: "当前用户没有使用摄像头的权限：直播将没有画面。"
    case .hung: "摄像头没有及时应答，因此无法测试。"
    case .gone: "摄像头在测试中断开了：如果发生在直播时，画面会定格或变黑。"
    case .failed: "摄像头测试没能完成\(ChinesePhrases.detail(facts))，因此无法判断。"
    case .modeUnknown: "摄像头不支持指定的模式：这样无法开播。"
    case .modeRefused: "摄像头拒绝了指定的模式\(mode(facts))：这样无法开播。"
    case .noFrames: "摄像头已启动\(mode(facts))，但没有送出画面：观众什么也看不到。"
    case .bandwidth: "USB 总线剩余带宽不够，摄像头无法启动：直播将没有画面。"
    case .rateLow: "\(lowRate(facts))：\(stutter(facts))。"
    case .rateNegotiated: "\(grantedRate(facts))：\(stutter(facts))。"
    case .dropped: "\(lostFrames(facts))：观众\(facts.failed ? "会" : "可能会")看到画面跳动。"
    case .errors: "\(damagedFrames(facts))：观众\(facts.failed ? "会" : "可能会")看到花屏。"
    case .stall: "\(pause(facts))：观众\(facts.failed ? "会看到画面定格" : "可能会感到一顿")。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "请接上摄像头；如果已经接上，换一个 USB 接口或换根线试试。"
    case .unknown: "请接好摄像头，或从“airworthy devices”列出的摄像头中选一个。"
    case .busy: "请关闭\(facts.word("holder").map { " \($0)" } ?? "占用摄像头的程序")，或在其中停用摄像头，然后重新检测。"
    case .denied: "请为当前用户开通摄像头权限（多数系统上是加入 video 用户组），然后注销并重新登录。"
    case .hung: "请把摄像头拔下再插上，然后重新检测；如果仍然没有应答，请重启电脑。"
    case .gone: "请检查插头和线材，不要经过 USB 集线器，然后重新检测。"
    case .failed: "请重新检测；如果再次出错，换一个接口试试。"
    case .modeUnknown, .modeRefused: "请从“airworthy devices”列出的模式中选一个。"
    case .noFrames: "请换一个 USB 接口（不经过集线器），并试试小一些的画面；如果是采集卡，请确认有信号输入。"
    case .bandwidth: "请把摄像头或同一总线上的其他设备换到另一个 USB 控制器的接口上，或选择小一些的画面。"
    case .rateLow: slowAdvice(facts)
    case .rateNegotiated:
      facts.word("faster_fourcc").map { "请改用 \($0) 格式：同样的尺寸下它标称的帧率更高。" }
        ?? "请选择小一些的画面，或摄像头在所需帧率下支持的模式。"
    case .dropped: "请换一个 USB 接口或换根线（不经过集线器），并关闭占用电脑的程序。"
    case .errors: "请换一根短些的线、换一个 USB 接口，不要使用没有供电的集线器。"
    case .stall: "请关闭占用电脑的程序，换一个 USB 接口，然后重新检测。"
    }
  }

  // MARK: Rates

  private func frames(_ facts: FindingFacts) -> String {
    facts.rates.map { "实际送达 \(rate($0))" } ?? "正常送出画面"
  }

  private func rate(_ rates: (delivered: String, negotiated: String?)) -> String {
    rates.delivered + " fps" + (rates.negotiated.map { "（设定 \($0) fps）" } ?? "")
  }

  private func mode(_ facts: FindingFacts) -> String { facts.mode.map { "（\($0)）" } ?? "" }

  private func stutter(_ facts: FindingFacts) -> String {
    facts.failed ? "观众会看到画面卡顿" : "动作可能不够流畅"
  }

  private func lowRate(_ facts: FindingFacts) -> String {
    if let figure = facts.figure("delivered_fps", .fixed(1)), figure.bound != nil {
      return "摄像头实际只有 \(ChinesePhrases.limited(figure, "fps"))"
    }
    if let rates = facts.rates { return "摄像头实际只有 \(rate(rates))" }
    guard let share = facts.percentage("delivered_share") else { return "摄像头送出的帧太少" }
    return "摄像头的实际帧率只有设定的 \(ChinesePhrases.limited(share, "%"))"
  }

  private func grantedRate(_ facts: FindingFacts) -> String {
    guard let granted = facts.text("negotiated_fps", .upTo(2)) else {
      return "摄像头只给出了低于要求的帧率"
    }
    let asked = facts.text("asked_fps", .upTo(2)).map { "要求 \($0) fps，" } ?? ""
    return "\(asked)摄像头只给到 \(granted) fps" + mode(facts)
  }

  private func slowAdvice(_ facts: FindingFacts) -> String {
    facts.word("cause") == "exposure"
      ? "请把灯光打亮一些，或关闭摄像头为曝光而降帧的设置：光线不足时它可能会放慢每一帧。"
      : "请把灯光打亮一些：不少摄像头在暗处会自动降帧。如果没有改善，换一个 USB 接口、选小一些的画面试试。"
  }

  // MARK: Losses

  private func lostFrames(_ facts: FindingFacts) -> String {
    let share = facts.percentage("dropped_share").map { ChinesePhrases.enclosed($0, "%") }
    if let lost = facts.number("dropped_frames"), let arrived = facts.number("frames") {
      let all = (lost + arrived).text(.upTo(0))
      return "摄像头的 \(all) 帧中丢了 \(lost.text(.upTo(0))) 帧" + (share.map { "（\($0)）" } ?? "")
    }
    return "摄像头有掉帧" + (share.map { "（\($0)）" } ?? "")
  }

  private func damagedFrames(_ facts: FindingFacts) -> String {
    let share = facts.percentage("error_share").map { "（\(ChinesePhrases.enclosed($0, "%"))）" }
    if let damaged = facts.number("error_frames"), let frames = facts.text("frames", .upTo(0)) {
      let all = damaged + (facts.number("short_frames") ?? 0)
      return "\(frames) 帧中有 \(all.text(.upTo(0))) 帧损坏" + (share ?? "")
    }
    return "有损坏的帧" + (share ?? "")
  }

  private func pause(_ facts: FindingFacts) -> String {
    let time = facts.figure("interval_max_ms", .upTo(0)).map { ChinesePhrases.limited($0, "毫秒") }
    let periods = facts.figure("interval_max_periods", .upTo(1))
      .map { ChinesePhrases.enclosed($0, "帧") }
    guard let time else { return "画面曾经停住" + (periods.map { "（\($0)）" } ?? "") }
    return "画面曾停住 \(time)" + (periods.map { "（相当于 \($0)）" } ?? "")
  }
}
