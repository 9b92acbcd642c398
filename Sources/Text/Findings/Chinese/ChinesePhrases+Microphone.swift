extension ChinesePhrases {
  /// What viewers do not get from a silent microphone.
  static let unheard = "观众将听不到你的声音"

  /// By how much to change which gain, and the noise to expect then; nil where it is not known.
  static func gain(_ facts: FindingFacts) -> String? {
    guard let step = facts.gainStep else { return nil }
    let amount = step.magnitude.text(.upTo(1))
    let control = facts.word("gain_control").map { "“\($0)”" }
    let input = control ?? "增益（输入音量）"
    let outlook = facts.text("noise_after_dbfs", .upTo(0)).map { "，之后底噪预计为 \($0) dBFS。" } ?? "。"
    guard let boost = boost(facts) else {
      return "请把\(input)调\(step > 0 ? "高" : "低") \(amount) dB\(outlook)"
    }
    guard step > 0 else {
      let next = control.map { "，再调\($0)" } ?? ""
      return "请把增益一共调低 \(amount) dB，先调\(boost)\(next)\(outlook)"
    }
    return "请先调低\(boost)，再调高\(input)，直到人声比现在大 \(amount) dB\(outlook)"
  }

  /// The boost to lower before anything else; nil where there is none.
  static func boostFirst(_ facts: FindingFacts) -> String? {
    boost(facts).map { "请先调低\($0)：它会把底噪和人声一起放大。" }
  }

  private static func boost(_ facts: FindingFacts) -> String? {
    guard facts.hasBoost else { return nil }
    let name = facts.word("boost_element").map { "“\($0)”" }
    let level = facts.text("boost_db", .upTo(1)).map { "\($0) dB" }
    return (name ?? "麦克风加强") + enclosing([level])
  }

  /// How often something happens: `每 12 分钟`.
  static func every(_ duration: SpokenDuration) -> String {
    let unit =
      switch duration.unit {
      case .seconds: "秒"
      case .minutes: "分钟"
      case .hours: "小时"
      }
    return duration.isOne ? "每\(unit)" : "每 \(duration.value) \(unit)"
  }
}
