extension FrameTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .none: "摄像头已启动\(ChinesePhrases.mode(facts))，但没有送出画面：观众什么也看不到。"
    case .dropped: "\(lostFrames(facts))：\(ChinesePhrases.jump(facts))。"
    case .errors: "\(damagedFrames(facts))：观众\(facts.failed ? "会" : "可能会")看到花屏。"
    case .stall: "\(pause(facts))：观众\(facts.failed ? "会看到画面定格" : "可能会感到一顿")。"
    case .repeated: "\(newPictures(facts))：\(ChinesePhrases.stutter(facts))。"
    case .truncated:
      facts.isRaw
        ? "\(cutFrames(facts))：观众会看到绿块或花屏。"
        : "\(cutFrames(facts))：只要有一帧这样，OBS 就会停止采集。"
    case .gaps: "\(hiddenGaps(facts))，看来是摄像头自己跳过了一些帧：\(ChinesePhrases.jump(facts))。"
    case .hostSlow: "\(slowness(facts))：\(ChinesePhrases.jump(facts))。"
    case .clock:
      "驱动给出的时间戳不可能是真的\(clockFault(facts))，因此按交付的时刻测量帧率："
        + "相信时间戳的程序（例如 OBS）可能会卡顿或音画不同步。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .none: "请换一个 USB 接口（不经过集线器），并试试小一些的画面；如果是采集卡，请确认有信号输入。"
    case .dropped: "请换一个 USB 接口或换根线（不经过集线器），并关闭占用电脑的程序。"
    case .errors: "请换一根短些的线、换一个 USB 接口，不要使用没有供电的集线器。"
    case .stall: "请关闭占用电脑的程序，换一个 USB 接口，然后重新检测。"
    case .repeated:
      "请让信号源（相机、游戏机、电脑）与这个设备的模式使用相同的帧率，并选它真正能采集的，例如 1920x1080 的 30 fps。"
    case .truncated: "请换一根线、换一个 USB 接口（不经过集线器）；如果还是这样，请选小一些的画面或换一种格式。"
    case .gaps: "请选小一些的画面或低一些的帧率，并把灯光打亮一些；如果还是这样，换一根线、换一个 USB 接口试试。"
    case .hostSlow: "请关闭直播用不到的程序，或选小一些的画面、低一些的帧率，然后重新检测。"
    case .clock: "请在 OBS 里为这个摄像头关闭“使用缓冲”，并确认音画同步；更新内核或驱动可能会修好时间戳。"
    }
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

  private func cutFrames(_ facts: FindingFacts) -> String {
    let kind = facts.isRaw ? "帧" : " JPEG 帧"
    guard let cut = facts.text("truncated_frames", .upTo(0)) else {
      return "有些\(kind)没有传完就结束了"
    }
    let all = facts.text("frames", .upTo(0)).map { "\($0) 个\(kind)中有 \(cut) 个" }
    return (all ?? "有 \(cut) 个\(kind)") + "没有传完就结束了"
  }

  private func slowness(_ facts: FindingFacts) -> String {
    let lost = facts.text("dropped_frames", .upTo(0)).map { "，丢了 \($0) 帧" } ?? ""
    let delay = facts.figure("latency_p95_ms", .upTo(0)).map { ChinesePhrases.enclosed($0, "毫秒") }
    return "电脑太慢，来不及取走每一帧" + lost
      + ChinesePhrases.enclosing([
        delay.map { "95 % 的延迟不超过 \($0)" },
        facts.text("load1", .fixed(2)).map { "负载 \($0)" },
      ])
  }

  // MARK: Times

  private func pause(_ facts: FindingFacts) -> String {
    let time = facts.figure("interval_max_ms", .upTo(0)).map { ChinesePhrases.limited($0, "毫秒") }
    let periods = facts.figure("interval_max_periods", .upTo(1))
      .map { ChinesePhrases.enclosed($0, "帧") }
    guard let time else { return "画面曾经停住" + (periods.map { "（\($0)）" } ?? "") }
    return "画面曾停住 \(time)" + (periods.map { "（相当于 \($0)）" } ?? "")
  }

  private func newPictures(_ facts: FindingFacts) -> String {
    guard let new = facts.figure("unique_fps", .fixed(1)) else {
      return "有些画面重复送出，新画面比帧率显示的少"
    }
    let delivered = facts.text("delivered_fps", .fixed(1)).map { "送出 \($0) fps，其中" } ?? "送出的"
    return "摄像头\(delivered)新画面只有 \(ChinesePhrases.limited(new, "fps"))，其余是重复的"
  }

  private func hiddenGaps(_ facts: FindingFacts) -> String {
    let frames = facts.text("frames", .upTo(0)).map { "\($0) 帧的时间里" } ?? "帧的时间里"
    let gaps = facts.text("timestamp_gaps", .upTo(0)).map { "有 \($0) 处缺口" } ?? "有缺口"
    return "\(frames)\(gaps)，编号上却看不出来"
  }

  private func clockFault(_ facts: FindingFacts) -> String {
    let fault = facts.word("fault").flatMap(ClockFault.init)
    return ChinesePhrases.enclosing([fault.map(flaw)])
  }

  private func flaw(_ fault: ClockFault) -> String {
    switch fault {
    case .notMonotonic: "不是系统的单调时钟"
    case .none: "都为零"
    case .constant: "停住不动"
    case .backwards: "倒着走"
    case .future: "在未来"
    case .past: "远在过去"
    }
  }
}
