extension SilenceTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    let fault =
      switch self {
      case .muted: "麦克风处于静音状态\(places(facts))"
      case .mutedHardware: "收到的声音比安静的房间还小，只剩声卡本身的底噪\(peak(facts))"
      case .digital: "麦克风送出的全是数字静音，每个采样都是零"
      case .stuck: "麦克风送出的始终是同一个数值\(constant(facts))"
      case .unplugged: "这个输入所用的插孔\(port(facts))没有插东西"
      }
    return "\(fault)：\(ChinesePhrases.unheard)。"
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .muted: "请取消静音，并检查麦克风或耳机上的静音开关。"
    case .mutedHardware: "请检查麦克风或耳机上的静音键、开关或滑块，并确认插头插好：插孔空着也是这种结果。"
    case .digital: "请检查静音开关和线材，并确认这就是你说话用的麦克风。"
    case .stuck:
      "请把麦克风拔下再插上，或换一个输入口，然后重新检测；如果还是这样，说明它坏了或内部没有接通，请换一个麦克风。"
    case .unplugged: "请把麦克风插到这个插孔，或改选它所插的那个输入。"
    }
  }

  private func places(_ facts: FindingFacts) -> String {
    let places = facts.mutedPlaces.map { place in
      switch place {
      case .mixer: "声卡的录音开关已关"
      case .source: "系统声音设置中已静音"
      case .volume: "音量为 0 %"
      }
    }
    return ChinesePhrases.enclosing(places)
  }

  private func peak(_ facts: FindingFacts) -> String {
    let peak = facts.figure("frame_peak_dbfs", .fixed(1))
      .map { ChinesePhrases.enclosed($0, "dBFS") }
    return ChinesePhrases.enclosing([peak.map { "峰值 \($0)" }])
  }

  private func constant(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([facts.text("dc_dbfs", .fixed(1)).map { "\($0) dBFS" }])
  }

  private func port(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([facts.word("port").map { "“\($0)”" }])
  }
}
