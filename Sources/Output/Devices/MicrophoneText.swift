internal import Rig
internal import Text

/// A microphone for people, below its name: what it is, how loud it is set, what the sound server
/// does with it, and with `isVerbose` every fact.
struct MicrophoneText {
  let microphone: Microphone
  /// The names for people of sources, by the server's names.
  let sourceNames: [String: String]
  let language: Language
  let isVerbose: Bool

  func say(_ message: MicrophoneMessage) -> String { message.text(in: language) }

  /// What matters to everybody.
  var facts: [String] {
    [place, capabilities, gain, switches].compactMap { $0 } + sourceFacts
  }

  /// What keeps this user from it, where something does.
  var obstacles: [String] {
    guard let barrier = microphone.barrier else { return [] }
    let words = SoundServerMessage.barrier(barrier).text(in: language)
    guard microphone.access.state == .ready else { return [words] }
    return isVerbose ? [say(.onlyThroughServer), words] : []
  }

  var access: DeviceAccess { microphone.access.explained(by: microphone.barrier) }
}

extension DeviceAccess {
  /// The access without the kernel's words, where a barrier says it better.
  func explained(by barrier: AccessBarrier?) -> DeviceAccess {
    var access = self
    if barrier != nil, state == .denied { access.detail = nil }
    return access
  }
}

// MARK: - What it is

extension MicrophoneText {
  private var place: String {
    let port = microphone.usb.map { usb in
      say(.usb(port: usb.port, speedMbps: usb.speedMbps?.shortRate))
    }
    return [kind, microphone.path, microphone.card?.driver, port].compactMap { $0 }
      .joined(separator: " · ")
  }

  private var kind: String {
    if let camera = microphone.partOfCamera {
      return say(.partOfCamera(name: camera.name, path: camera.path))
    }
    let category = microphone.category ?? Microphone.Category(microphone.kind)
    if category == .bluetooth, let link = microphone.source?.bluetooth {
      let bandwidth = link.bandwidthHz.map { (Double($0) / 1000).shortRate }
      return say(.bluetooth(profile: link.profile, codec: link.codec, bandwidthKhz: bandwidth))
    }
    if category == .filter, let master = microphone.source?.master {
      return say(.filter(of: sourceNames[master] ?? master))
    }
    return say(.category(category))
  }

  private var capabilities: String? {
    let rates = microphone.ratesHz.map(String.init).joined(separator: "/")
    let channels = microphone.channels.runs.joined(separator: "/")
    let facts = [
      microphone.formats.joined(separator: " "), rates.isEmpty ? "" : "\(rates) Hz",
      channels.isEmpty ? "" : "\(channels) ch",
    ]
    let known = facts.filter { !$0.isEmpty }
    return known.isEmpty ? nil : known.joined(separator: " · ")
  }
}

// MARK: - How it is set

extension MicrophoneText {
  private var gain: String? {
    guard let mixer = microphone.mixer else { return nil }
    guard let path = mixer.path else {
      return mixer.captureVolumeDb.map { say(.gain("\($0.fixed(1)) dB", input: nil)) }
    }
    let steps = path.steps.map { "\($0.shownName) \($0.gainDb.fixed(1)) dB" }
    let sum = steps.joined(separator: " + ")
    if let total = path.totalGainDb {
      return say(
        .gain(steps.count > 1 ? "\(sum) = \(total.fixed(1)) dB" : sum, input: path.input)
      )
    }
    if !steps.isEmpty {
      return say(path.input == nil ? .gainOfUnknownInput(sum) : .gainWithoutVolume(sum))
    }
    let inputs = mixer.elements.filter { $0.role == .volume }.compactMap { element in
      element.volumeDb.max().map { "\(element.name) \($0.fixed(1)) dB" }
    }
    if inputs.count > 1 { return say(.gainOfInputs(inputs)) }
    return path.input.map { say(.inputWithoutGain($0)) }
  }

  /// What is switched off that should be on, and what is on that changes the sound.
  private var switches: String? {
    let path = microphone.mixer?.path
    let toggles: [(MicrophoneMessage.Toggle, Bool?)] = [
      (.automaticGain, path?.autoGainControl), (.phantomPower, path?.phantomPower),
      (.pad, path?.pad), (.air, path?.air),
    ]
    let muted = microphone.mixer?.captureSwitch == false ? [say(.mutedByCaptureSwitch)] : []
    let states = toggles.compactMap { toggle, isOn in
      isOn.flatMap { $0 || isVerbose ? say(.toggle(toggle, isOn: $0)) : nil }
    }
    return muted + states == [] ? nil : (muted + states).joined(separator: " · ")
  }
}

extension CapturePath.Step {
  /// The name, with the index where it takes one to tell it from others.
  fileprivate var shownName: String { index == 0 ? name : "\(name),\(index)" }
}

extension Microphone.Category {
  /// What reports of older versions tell.
  fileprivate init(_ kind: Microphone.Kind) {
    switch kind {
    case .usb: self = .usb
    case .hda: self = .hda
    case .bluetooth: self = .bluetooth
    case .loopback: self = .loopback
    case .virtual: self = .virtual
    case .other: self = .other
    }
  }
}

extension [Int] {
  /// The numbers in words, three or more in a row as `1-8`.
  fileprivate var runs: [String] {
    var runs: [ClosedRange<Int>] = []
    for number in self {
      if let last = runs.last, last.upperBound < Int.max, number == last.upperBound + 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    return runs.flatMap { run in
      run.count > 2 ? ["\(run.lowerBound)-\(run.upperBound)"] : run.map { "\($0)" }
    }
  }
}
