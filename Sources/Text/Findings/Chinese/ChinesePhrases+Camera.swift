internal import Rig

extension ChinesePhrases {
  /// What keeps the user from a device and how to remove it, as a sentence; nil where it is unknown.
  static func removing(_ barrier: AccessBarrier?) -> String? {
    barrier.map {
      let words = SoundServerMessage.barrier($0).chinese
      return (words.hasPrefix("/") ? "设备 " : "") + words + "。"
    }
  }

  /// A camera's mode in parentheses; empty where it is not known.
  static func mode(_ facts: FindingFacts) -> String { facts.mode.map { "（\($0)）" } ?? "" }

  /// What arrived and what was granted: `15.0 fps（设定 30 fps）`.
  static func rate(_ rates: (delivered: String, negotiated: String?)) -> String {
    rates.delivered + " fps" + (rates.negotiated.map { "（设定 \($0) fps）" } ?? "")
  }

  /// A low rate for viewers.
  static func stutter(_ facts: FindingFacts) -> String {
    facts.failed ? "观众会看到画面卡顿" : "动作可能不够流畅"
  }

  /// Missing frames for viewers.
  static func jump(_ facts: FindingFacts) -> String {
    "观众\(facts.failed ? "会" : "可能会")看到画面跳动"
  }

  /// What is known of several details, in parentheses; empty where nothing is.
  static func enclosing(_ details: [String?]) -> String {
    let known = details.compactMap { $0 }
    return known.isEmpty ? "" : "（\(known.joined(separator: "，"))）"
  }

  /// The limit of a number without a unit, in parentheses; empty where there is none.
  static func limit(_ figure: Figure) -> String {
    switch figure.bound {
    case .atMost(let limit): "（上限 \(limit)）"
    case .atLeast(let limit): "（至少需要 \(limit)）"
    case nil: ""
    }
  }
}
