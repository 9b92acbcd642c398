internal import Rig

/// Turns of phrase that several findings share, in Simplified Chinese.
enum ChinesePhrases {
  /// A figure with its limit: `640 毫秒（上限 500 毫秒）`.
  static func limited(_ figure: Figure, _ unit: String) -> String {
    let value = "\(figure.value) \(unit)"
    return bound(figure, unit).map { "\(value)（\($0)）" } ?? value
  }

  /// The same inside parentheses: `10.7 %，上限 5 %`.
  static func enclosed(_ figure: Figure, _ unit: String) -> String {
    let value = "\(figure.value) \(unit)"
    return bound(figure, unit).map { "\(value)，\($0)" } ?? value
  }

  private static func bound(_ figure: Figure, _ unit: String) -> String? {
    switch figure.bound {
    case .atMost(let limit): "上限 \(limit) \(unit)"
    case .atLeast(let limit): "至少需要 \(limit) \(unit)"
    case nil: nil
    }
  }

  /// What the system or a server said, in parentheses; empty where it said nothing.
  static func detail(_ facts: FindingFacts) -> String {
    facts.word("detail").map { "（“\($0)”）" } ?? ""
  }

  /// Who holds a device, with the blanks that stand between Chinese and other writing.
  static func holder(_ facts: FindingFacts) -> String {
    let process = facts.text("holder_pid", .upTo(0)).map { "进程 \($0)" }
    guard let name = facts.word("holder") else { return process.map { "\($0) " } ?? "其他程序" }
    return process.map { " \(name)（\($0)）" } ?? " \(name) "
  }

  /// How far a connection got, in parentheses; empty where it is not known.
  static func reached(_ facts: FindingFacts) -> String {
    guard let rung = facts.reached, let step = step(rung) else { return "" }
    return "（进行到：\(step)）"
  }

  private static func step(_ rung: UplinkRung) -> String? {
    switch rung {
    case .none: nil
    case .resolved: "已查到服务器地址"
    case .connected: "已建立连接"
    case .secured: "已建立加密连接"
    case .handshaken: "RTMP 握手完成"
    case .accepted: "服务器已接受应用名"
    case .published: "已开始推流"
    }
  }
}
