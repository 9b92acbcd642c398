internal import Rig

extension EnglishPhrases {
  /// What keeps the user from a device and how to remove it, as a sentence; nil where it is unknown.
  static func removing(_ barrier: AccessBarrier?) -> String? {
    guard let words = barrier.map({ SoundServerMessage.barrier($0).english }),
      let first = words.first
    else { return nil }
    if first == "/" { return "The device \(words)." }
    return first.uppercased() + words.dropFirst() + "."
  }

  /// A camera's mode, after ` at `; empty where it is not known.
  static func mode(_ facts: FindingFacts) -> String { facts.mode.map { " at \($0)" } ?? "" }

  /// What arrived of what was granted: `15.0 of 30 fps`.
  static func rate(_ rates: (delivered: String, negotiated: String?)) -> String {
    rates.negotiated.map { "\(rates.delivered) of \($0) fps" } ?? "\(rates.delivered) fps"
  }

  /// A low rate for viewers.
  static func stutter(_ facts: FindingFacts) -> String {
    facts.failed ? "viewers see it stutter" : "movement may not look smooth"
  }

  /// Missing frames for viewers.
  static func jump(_ facts: FindingFacts) -> String {
    "viewers \(facts.failed ? "see" : "may see") the picture jump"
  }

  /// What is known of several details, in parentheses and after a blank; empty where nothing is.
  static func enclosing(_ details: [String?]) -> String {
    let known = details.compactMap { $0 }
    return known.isEmpty ? "" : " (\(known.joined(separator: ", ")))"
  }
}
