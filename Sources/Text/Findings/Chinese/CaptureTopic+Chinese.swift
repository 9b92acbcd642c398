internal import Rig

extension CaptureTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .lost: losses(facts) + "：观众\(facts.failed ? "会" : "可能会")听到断音或咔嗒声。"
    case .drift: "\(drift(facts))：在 OBS 里，声音\(recurrence(facts))会跳 70 毫秒，并有一下咔嗒声。"
    case .bandwidth: "\(band(facts))：你的声音听起来\(facts.failed ? "像在打电话" : "发闷")。"
    case .bluetooth:
      "录音会让蓝牙耳机切换到电话音质\(link(facts))：观众听你的声音发闷，你在耳机里听到的也一样。"
    case .resampled: "\(conversion(facts))，直播软件再转换回来：音质会有一点损失。"
    case .sourceChanged: sourceChange(facts)
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .lost: "请关闭占用电脑的程序；USB 麦克风请换一个接口，不要经过集线器。"
    case .drift: "请换一个 USB 接口，或让录音和播放用同一个设备；如果还是这样，请在直播间歇时在 OBS 里重启这个来源。"
    case .bandwidth:
      facts.isBluetooth
        ? "请换一个麦克风，蓝牙耳机只用来听：蓝牙耳机一旦录音就只有电话音质。"
        : "请关闭降噪和变声效果，并看看声音设置里的采样率是否太低；如果还是这样，请换一个麦克风。"
    case .bluetooth: "请换一个麦克风，蓝牙耳机只用来听。"
    case .resampled:
      "请把声音服务设为 48 kHz：PulseAudio 在 daemon.conf 里写“default-sample-rate = 48000”，然后重启它。"
    case .sourceChanged: "请不要动插头和声音设置，关闭会改动它们的程序，然后重新检测。"
    }
  }

  private func sourceChange(_ facts: FindingFacts) -> String {
    let now = ChinesePhrases.enclosing([facts.word("to")])
    return switch facts.sourceChange {
    case .port?: "测试中换成了另一个输入\(now)：测到的不是同一个麦克风。"
    case .moved?: "测试中声音服务改录了另一个来源\(now)：观众听到的可能是另一个麦克风。"
    case .suspended?, .resumed?: "测试中麦克风被挂起：如果发生在直播时，这段时间没有你的声音。"
    case .rate?:
      "测试中麦克风的采样率变了"
        + ChinesePhrases.enclosing([facts.kilohertz("to").map { "变为 \($0) kHz" }])
        + "，声音服务从此要做转换：可能有咔嗒声，音质也会有一点损失。"
    case nil: "测试中麦克风有变动：测到的前后不是同一种情况。"
    }
  }

  private func losses(_ facts: FindingFacts) -> String {
    facts.figure("overruns_in_10_s", .upTo(1))
      .map { "10 秒内丢失声音 \(ChinesePhrases.limited($0, "次"))" } ?? "有声音在传输中丢失"
  }

  // MARK: Clocks

  private func drift(_ facts: FindingFacts) -> String {
    let amount = facts.figure("drift_ppm", .upTo(1)).map { ChinesePhrases.limited($0, "ppm") }
    let error = facts.text("standard_error_ppm", .upTo(1)).map { "，误差 \($0) ppm" } ?? ""
    guard let ppm = facts.number("ppm"), ppm != 0 else {
      return amount.map { "麦克风的时钟有偏差，相差 \($0)\(error)" } ?? "麦克风的时钟与电脑不一致"
    }
    let pace = ppm > 0 ? "偏快" : "偏慢"
    return amount.map { "麦克风的时钟\(pace) \($0)\(error)" } ?? "麦克风的时钟\(pace)"
  }

  private func recurrence(_ facts: FindingFacts) -> String {
    facts.number("click_every_seconds").flatMap(SpokenDuration.init)
      .map { "大约\(ChinesePhrases.every($0))" } ?? "每隔一段时间"
  }

  private func conversion(_ facts: FindingFacts) -> String {
    guard let server = facts.kilohertz("server_rate_hz") else {
      return "声音服务把麦克风转换成了另一种采样率"
    }
    let own = facts.kilohertz("rate_hz").map { "从 \($0) kHz " } ?? ""
    return "声音服务把麦克风的采样率\(own)转换成 \(server) kHz"
  }

  // MARK: Telephone quality

  private func band(_ facts: FindingFacts) -> String {
    let top = facts.figure("bandwidth_hz", .fixed(1), scale: 0.001)
    let band = top.map { "声音最高只到 \(ChinesePhrases.limited($0, "kHz"))" }
    let rate = facts.kilohertz("rate_hz").map { "，采样率却标称 \($0) kHz" } ?? ""
    return (band ?? "缺少高频") + rate + medium(facts)
  }

  private func medium(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([facts.isBluetooth ? "蓝牙" : nil, facts.word("codec")])
  }

  private func link(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([
      facts.word("profile"), facts.word("codec"), facts.kilohertz("rate_hz").map { "\($0) kHz" },
    ])
  }
}
