extension SoundTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .hum: "\(hum(facts))：每次停顿，观众\(facts.failed ? "会" : "可能会")听到嗡嗡声。"
    case .dc: "\(offset(facts))：会占掉人声的余量，静音或剪切时可能有咔嗒声。"
    case .oneSided: "\(side(facts))：戴耳机的观众只有一只耳朵听得到你。"
    case .inverted:
      "左右声道反相\(correlation(facts))：用手机等单声道外放时，人声会互相抵消\(loss(facts))。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .hum:
      "请让麦克风线远离电源线、充电器和调光灯，换一个插座或换用平衡线；笔记本可以拔掉充电器试试，"
        + "电流声消失就说明是充电器引起的。"
    case .dc: "请打开麦克风或外置声卡的低切（高通滤波），或换一个输入口。"
    case .oneSided: "请在 OBS 的“高级音频属性”里为这个来源勾选“单声道”，或把麦克风插到单声道输入口。"
    case .inverted: "请只用其中一个声道，或用反相开关（Ø）、换线把其中一个声道反过来；在此之前不要在 OBS 里勾选“单声道”。"
    }
  }

  private func hum(_ facts: FindingFacts) -> String {
    let kind = ChinesePhrases.enclosing([
      facts.text("fundamental_hz", .upTo(0)).map { "工频 \($0) Hz" },
      facts.text("lines", .upTo(0)).map { "\($0) 条谱线" },
    ])
    return facts.figure("hum_dbfs", .fixed(1))
      .map { "电流声\(kind)达到 \(ChinesePhrases.limited($0, "dBFS"))" } ?? "声音里有电流声\(kind)"
  }

  private func offset(_ facts: FindingFacts) -> String {
    let offset = facts.figure("dc_dbfs", .fixed(1)).map { ChinesePhrases.limited($0, "dBFS") }
    return "声音里有直流偏移" + (offset.map { "，大小为 \($0)" } ?? "")
  }

  // MARK: Channels

  private func side(_ facts: FindingFacts) -> String {
    let difference = facts.magnitude("difference_db").map { "小 \($0) dB" }
    guard let channel = facts.voiceChannel else {
      return "只有一个声道有人声" + (difference.map { "，另一个声道\($0)" } ?? "")
    }
    let (voice, other) = channel == .left ? ("左", "右") : ("右", "左")
    return "只有\(voice)声道有人声" + (difference.map { "，\(other)声道\($0)" } ?? "")
  }

  private func correlation(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([facts.text("correlation", .fixed(2)).map { "相关系数 \($0)" }])
  }

  private func loss(_ facts: FindingFacts) -> String {
    facts.magnitude("mono_loss_db").map { "，减弱 \($0) dB" } ?? ""
  }
}
