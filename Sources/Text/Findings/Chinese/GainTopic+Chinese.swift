extension GainTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .software: "\(amplification(facts))：底噪会一起放大，大声时可能爆音。"
    case .moved:
      facts.isMuted
        ? "测试中有其他程序把麦克风静音了：观众可能听不到你说话。"
        : facts.wasMuted
          ? "测试中有其他程序一度把麦克风静音：观众可能听不全你说的话。"
          : "\(move(facts))：直播时人声可能忽大忽小。"
    case .lowest: "\(lowest(facts))\(facts.isUnamplified ? "没有任何放大" : "调到了最低")：观众可能几乎听不到你说话。"
    case .automatic:
      "\(automation(facts))：每次停顿，观众\(facts.failed ? "会" : "可能会")听到底噪冒上来。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .lowest: "请把它调高，然后重新检测。"
    case .software: "请把音量调回 100 %，需要更大声时调高麦克风或声卡本身的增益。"
    case .moved: "请在浏览器和语音软件（例如 Discord）里关闭自动增益，或在直播时退出它们，然后把音量调回来。"
    case .automatic:
      (facts.word("element").map { "请关闭“\($0)”" } ?? "请在麦克风自带的软件、浏览器和语音软件里找到自动增益（AGC）并关闭")
        + "，然后手动调好增益。"
    }
  }

  private func lowest(_ facts: FindingFacts) -> String {
    let element = facts.word("element").map { "输入音量“\($0)”" } ?? "输入音量"
    return element + ChinesePhrases.enclosing([facts.text("gain_db", .upTo(1)).map { "\($0) dB" }])
  }

  private func amplification(_ facts: FindingFacts) -> String {
    facts.figure("volume_percent", .upTo(0))
      .map { "系统把麦克风音量放大到 \(ChinesePhrases.limited($0, "%"))" } ?? "系统放大了麦克风音量"
  }

  private func move(_ facts: FindingFacts) -> String {
    let amount = facts.magnitude("gain_change_db").map { " \($0) dB" }
    guard let move = facts.gainMove else {
      return "测试中有其他程序改动了输入音量" + ChinesePhrases.enclosing([amount.map { "相差\($0)" }])
    }
    return "测试中有其他程序把输入音量调\(move.isRise ? "高" : "低")了\(amount ?? "")"
      + "（从 \(move.from) 到 \(move.to) dB）"
  }

  private func automation(_ facts: FindingFacts) -> String {
    guard let element = facts.word("element") else {
      return facts.pumps ? "说话一停底噪就升高，增益在自动变化" : "麦克风的增益在自动变化"
    }
    return "自动增益“\(element)”开着" + (facts.pumps ? "，说话一停底噪就升高" : "")
  }
}
