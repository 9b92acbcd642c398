internal import Audio
internal import Rig

/// Finds which of a mixer's elements the signal passes.
struct CapturePathReader {
  let elements: [ALSAMixerElement]
  /// The main volumes: one, or one an input.
  let volumes: [ALSAMixerElement]
  let ordinal: Int
  let jacks: [ALSAJack]
  let isDigitalMicrophone: Bool

  var path: CapturePath {
    let active = input
    var path = CapturePath()
    path.input = active?.name
    path.evidence = active?.evidence
    path.autoGainControl = isOn(.autoGain)
    path.phantomPower = isOn(.phantomPower)
    path.pad = isOn(.pad)
    path.air = isOn(.air)
    let boost = boost(of: active?.name)
    let volume = volume(of: active?.name)
    path.steps = [boost.element, volume].compactMap { $0.flatMap(CapturePath.Step.init) }
    let isWhole = boost.isKnown && (volume != nil || volumes.isEmpty)
    if isWhole, !path.steps.isEmpty {
      path.totalGainDb = path.steps.reduce(0) { $0 + $1.gainDb }.rounded(decimals: 2)
    }
    return path
  }

  /// The active input, by the mixer's choice, by what is plugged in, or because there is one.
  private var input: (name: String, evidence: CapturePath.Evidence)? {
    let sources = elements.filter { $0.role == .inputSource }
    if isDigitalMicrophone { return nil }
    if let source = sources.first(where: { $0.index == ordinal }) ?? sources.first,
      let choice = source.choice
    {
      return (choice, .inputSource)
    }
    let plugged = jacks.filter { !$0.isPhantom && $0.isPlugged }
    if plugged.count == 1 { return (plugged[0].input, .jack) }
    let canSense = jacks.contains { !$0.isPhantom }
    if plugged.isEmpty, canSense, let name = builtIn { return (name, .jack) }
    let inputs = boosts.isEmpty ? jacks.map(\.input) : boosts.map { inputName(ofBoost: $0) }
    return inputs.count == 1 ? (inputs[0], .onlyInput) : nil
  }

  /// The microphone that is there when nothing is plugged in.
  private var builtIn: String? {
    let names = jacks.filter(\.isPhantom).map(\.input) + boosts.map { inputName(ofBoost: $0) }
    return names.first { $0.hasPrefix("Internal Mic") }
  }

  private var boosts: [ALSAMixerElement] { elements.filter { $0.role == .boost } }

  private func inputName(ofBoost boost: ALSAMixerElement) -> String {
    guard let range = boost.name.firstRange(of: " Boost") else { return boost.name }
    return String(boost.name[..<range.lowerBound])
  }

  /// The amplifier of an input. Not known where there are some and the input is not known.
  private func boost(of input: String?) -> (element: ALSAMixerElement?, isKnown: Bool) {
    guard !boosts.isEmpty, !isDigitalMicrophone else { return (nil, true) }
    guard let input else { return (nil, false) }
    return (boosts.first { inputName(ofBoost: $0) == input }, true)
  }

  private func volume(of input: String?) -> ALSAMixerElement? {
    volumes.count == 1 ? volumes.first : volumes.first { $0.name == input }
  }

  private func isOn(_ role: MixerElement.Role) -> Bool? {
    let switches = elements.filter { $0.role == role }.flatMap(\.switches)
    return switches.isEmpty ? nil : switches.contains(true)
  }
}

extension CapturePath.Step {
  fileprivate init?(_ element: ALSAMixerElement) {
    guard let gain = element.gainDb else { return nil }
    self.init(name: element.name, index: element.index, role: element.role, gainDb: gain)
  }
}
