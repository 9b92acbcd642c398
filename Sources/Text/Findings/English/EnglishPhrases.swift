internal import Rig

/// Turns of phrase that several findings share, in English.
enum EnglishPhrases {
  /// A figure with its limit: `640 ms (at most 500 ms allowed)`.
  static func limited(_ figure: Figure, _ unit: String) -> String {
    let value = "\(figure.value) \(unit)"
    return bound(figure, unit).map { "\(value) (\($0))" } ?? value
  }

  /// The same inside parentheses: `10.7 %, at most 5 % allowed`.
  static func enclosed(_ figure: Figure, _ unit: String) -> String {
    let value = "\(figure.value) \(unit)"
    return bound(figure, unit).map { "\(value), \($0)" } ?? value
  }

  /// The limit of a count, in parentheses and after a blank; empty where there is none.
  static func limit(_ count: Figure) -> String {
    switch count.bound {
    case .atMost("0"): " (none allowed)"
    case .atMost(let limit): " (at most \(limit) allowed)"
    case .atLeast(let limit): " (at least \(limit) needed)"
    case nil: ""
    }
  }

  private static func bound(_ figure: Figure, _ unit: String) -> String? {
    switch figure.bound {
    case .atMost(let limit): "at most \(limit) \(unit) allowed"
    case .atLeast(let limit): "at least \(limit) \(unit) needed"
    case nil: nil
    }
  }

  /// What the system or a server said, in parentheses and after a blank; empty where it said
  /// nothing.
  static func detail(_ facts: FindingFacts) -> String {
    facts.word("detail").map { " (“\($0)”)" } ?? ""
  }

  /// Who holds a device.
  static func holder(_ facts: FindingFacts) -> String {
    let process = facts.text("holder_pid", .upTo(0)).map { "process \($0)" }
    guard let name = facts.word("holder") else { return process ?? "another program" }
    return process.map { "\(name) (\($0))" } ?? name
  }

  /// How far a connection got, in parentheses and after a blank; empty where it is not known.
  static func reached(_ facts: FindingFacts) -> String {
    guard let rung = facts.reached, let step = step(rung) else { return "" }
    return " (it got as far as \(step))"
  }

  private static func step(_ rung: UplinkRung) -> String? {
    switch rung {
    case .none: nil
    case .resolved: "the server's address"
    case .connected: "the connection"
    case .secured: "the secure connection"
    case .handshaken: "the RTMP handshake"
    case .accepted: "the sign-in to the application"
    case .published: "the start of the stream"
    }
  }
}
