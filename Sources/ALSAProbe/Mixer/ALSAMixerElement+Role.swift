internal import Audio
internal import Rig

extension ALSAMixerElement {
  /// What the element is for, by the names that the kernel's drivers give.
  var role: MixerElement.Role {
    if isNamed(with: "Boost") { return .boost }
    if isNamed(with: "Auto Gain Control") || isNamed(with: "AGC") { return .autoGain }
    if isNamed(with: "Phantom") || isNamed(with: "48V") { return .phantomPower }
    if isNamed(with: "Pad") { return .pad }
    if isNamed(with: "Air") { return .air }
    if choice != nil { return isInputSource ? .inputSource : .other }
    return volumeDb.isEmpty && switches.isEmpty ? .other : .volume
  }

  /// The gain now: the loudest channel's, or what a switched amplifier's name tells, such as
  /// `Mic Boost (+20dB)`.
  var gainDb: Double? {
    if let volume = volumeDb.max() { return volume }
    guard role == .boost, !switches.isEmpty, let gain = gainInName else { return nil }
    return switches.contains(true) ? gain : 0
  }

  private var isInputSource: Bool {
    ["Input Source", "Capture Source", "Input Select", "DMIC Mux", "Mux", "Mic Source"]
      .contains { isNamed(with: $0) }
  }

  private var gainInName: Double? {
    guard let unit = name.firstRange(of: "dB") else { return nil }
    let number = name[..<unit.lowerBound].reversed().prefix { $0.isNumber || $0 == "." }
    return Double(String(number.reversed()))
  }
}

extension ALSAJack {
  /// Whether it is an input's: outputs and the digital ones are no business of a microphone.
  var isCapture: Bool {
    let words = name.split(separator: " ")
    if words.contains("Mic") { return true }
    return words.first == "Line" && !words.contains("Out")
  }

  /// It stands for something built in, or for a socket that can't sense.
  var isPhantom: Bool { name.hasSuffix(" Phantom Jack") }

  /// The input that it belongs to, such as `Headset Mic`.
  var input: String {
    let suffix = isPhantom ? " Phantom Jack" : " Jack"
    return String(name.dropLast(suffix.count))
  }
}

extension CaptureJack {
  /// A jack as the report holds it.
  init(_ jack: ALSAJack) {
    self.init(name: jack.name, index: jack.index, plugged: jack.isPlugged, phantom: jack.isPhantom)
  }
}
