extension EnglishPhrases {
  /// What viewers do not get from a silent microphone.
  static let unheard = "viewers would not hear you"

  /// By how much to change which gain, and the noise to expect then; nil where it is not known.
  static func gain(_ facts: FindingFacts) -> String? {
    guard let step = facts.gainStep else { return nil }
    let amount = step.magnitude.text(.upTo(1))
    let control = facts.word("gain_control").map { "“\($0)”" }
    let input = control ?? "the gain (the input volume)"
    let noise = facts.text("noise_after_dbfs", .upTo(0))
    let outlook = noise.map { "; the noise would then be at \($0) dBFS." } ?? "."
    guard let boost = boost(facts) else {
      return "\(step > 0 ? "Raise" : "Lower") \(input) by \(amount) dB\(outlook)"
    }
    guard step > 0 else {
      let next = control.map { ", then \($0)" } ?? ""
      return "Lower the gain by \(amount) dB, starting with \(boost)\(next)\(outlook)"
    }
    return "Lower \(boost) first, then raise \(input) until the voice is \(amount) dB louder than "
      + "now\(outlook)"
  }

  /// The boost to lower before anything else; nil where there is none.
  static func boostFirst(_ facts: FindingFacts) -> String? {
    boost(facts).map { "Lower \($0) first: a boost raises the noise with the voice." }
  }

  private static func boost(_ facts: FindingFacts) -> String? {
    guard facts.hasBoost else { return nil }
    let name = facts.word("boost_element").map { "“\($0)”" }
    let level = facts.text("boost_db", .upTo(1)).map { "\($0) dB" }
    return (name ?? "the microphone boost") + enclosing([level])
  }

  /// How often something happens: `every 12 minutes`.
  static func every(_ duration: SpokenDuration) -> String {
    let unit =
      switch duration.unit {
      case .seconds: "second"
      case .minutes: "minute"
      case .hours: "hour"
      }
    return duration.isOne ? "every \(unit)" : "every \(duration.value) \(unit)s"
  }
}
