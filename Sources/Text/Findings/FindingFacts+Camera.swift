internal import Rig

extension FindingFacts {
  /// A camera's mode without its rate: `1280x720 MJPG`.
  var mode: String? {
    var size: String?
    if let width = text("width", .upTo(0)), let height = text("height", .upTo(0)) {
      size = width + "x" + height
    }
    let words = [size, word("fourcc")].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Whether frames come raw, as far as it is known.
  var isRaw: Bool { word("fourcc").map { !["MJPG", "JPEG"].contains($0) } ?? false }

  /// The rate that arrived and the one that was granted, as exact as it takes to tell them apart.
  var rates: (delivered: String, negotiated: String?)? {
    guard let delivered = number("delivered_fps") else { return nil }
    guard let negotiated = number("negotiated_fps") else { return (delivered.text(.fixed(1)), nil) }
    let granted = negotiated.text(.upTo(2))
    let decimals = granted.split(separator: ".").dropFirst().first?.count ?? 0
    let rounding = Rounding.fixed(max(1, decimals))
    let apart = status == .pass ? rounding : rounding.apart(delivered, negotiated)
    return (delivered.text(apart), granted)
  }

  /// Whether a test of its own bore the cause out.
  var isProven: Bool { word("proven") == "yes" }

  /// A setting's value: `150`, or a size such as `1280x720`.
  func setting(_ name: String) -> String? {
    if let number = text(name, .upTo(2)) { return number }
    return word(name).flatMap { $0.wholeMatch(of: /[0-9]+x[0-9]+/) == nil ? nil : $0 }
  }

  /// What is wrong with a device's descriptors, each kind once.
  var described: [DescribedFault] {
    let words = word("descriptor_faults")?.split { $0 == "," || $0.isWhitespace } ?? []
    let faults = words.compactMap { DescribedFault(word: String($0)) }
    return DescribedFault.allCases.filter(faults.contains)
  }

  /// What keeps the user from the device, where that is known.
  var barrier: AccessBarrier? {
    word("barrier").flatMap(AccessBarrier.Cause.init).map {
      AccessBarrier($0, path: word("barrier_path"), subject: word("barrier_subject"))
    }
  }

  /// Words from a list with commas, as far as they are known ones.
  func known<Word: RawRepresentable>(_ name: String) -> [Word] where Word.RawValue == String {
    let words = word(name)?.split { $0 == "," || $0.isWhitespace } ?? []
    return words.compactMap { Word(rawValue: String($0)) }
  }
}
