internal import Rig

extension MicrophoneMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .category(let category): MicrophoneMessage.english(category)
    case .partOfCamera(let name, let path): "part of the camera “\(name)” (\(path))"
    case .filter(let name): "filter of “\(name)”"
    case .bluetooth(let profile, let codec, let bandwidth):
      MicrophoneMessage.bluetooth(profile, codec, bandwidth)
    case .usb(let port, let speed):
      "USB port \(port)" + (speed.map { ", \($0) Mbit/s" } ?? "")
    case .gain(let sum, let input): "gain: \(sum)" + (input.map { ", input “\($0)”" } ?? "")
    case .gainOfUnknownInput(let steps):
      "gain: \(steps) and a boost that depends on the input, which is not known"
    case .gainWithoutVolume(let steps): "gain: \(steps) and a volume that is not known"
    case .gainOfInputs(let inputs):
      "gain: \(inputs.joined(separator: ", ")); which of them is used is not known"
    case .inputWithoutGain(let input): "input “\(input)”, its gain is not known"
    case .toggle(let toggle, let isOn):
      MicrophoneMessage.english(toggle) + (isOn ? " on" : " off")
    case .mutedByCaptureSwitch: "MUTED by its capture switch"
    case .inServer(let facts): "sound server: \(facts)"
    case .isDefault: "default"
    case .mutedByServer: "MUTED"
    case .volume(let percent): "volume \(percent) %"
    case .amplified(let decibels): "amplified by \(decibels) dB (loud words may clip)"
    case .rate(let hertz): "\(hertz) Hz"
    case .resampled(let source, let server): "\(source) Hz, may be resampled (server: \(server) Hz)"
    case .unplugged(let port): "nothing is plugged into “\(port)”"
    case .recordedBy(let programs): "recorded by \(programs.joined(separator: ", "))"
    case .recorder(let name, let pid, let muted, let paused, let volume):
      MicrophoneMessage.recorder(name, pid, muted, paused, volume)
    case .switchesProfile:
      "recording switches the headset to telephone quality, also for what you hear"
    case .telephoneNow: "the headset is in telephone quality now, also for what you hear"
    case .onlyThroughServer: "only through the sound server: this user may not open it directly"
    case .source(let name): "source \(name)"
    }
  }

  private static func english(_ category: Microphone.Category) -> String {
    switch category {
    case .usb: "USB device"
    case .hda: "built-in sound card"
    case .sof: "built-in sound card with a signal processor"
    case .dmic: "built-in digital microphones"
    case .hdmi: "HDMI input"
    case .loopback: "loopback: hears what a program plays into it"
    case .dummy: "test card, no real sound"
    case .bluetooth: "Bluetooth"
    case .virtual: "virtual, made by a program"
    case .network: "received over the network"
    case .filter: "filter of another microphone"
    case .monitor: "what this computer plays, no microphone"
    case .other: "microphone"
    }
  }

  private static func english(_ toggle: Toggle) -> String {
    switch toggle {
    case .automaticGain: "automatic gain"
    case .phantomPower: "48 V"
    case .pad: "pad"
    case .air: "air"
    }
  }

  private static func bluetooth(
    _ profile: String?,
    _ codec: String?,
    _ bandwidth: String?
  ) -> String {
    let facts = [
      "Bluetooth", profile.map { "profile \($0)" }, codec.map { "codec \($0)" },
      bandwidth.map { "sound up to \($0) kHz" },
    ]
    return facts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func recorder(
    _ name: String,
    _ pid: Int?,
    _ muted: Bool,
    _ paused: Bool,
    _ volume: String?
  ) -> String {
    let facts = [
      pid.map { "\($0)" }, muted ? "MUTED for it alone" : nil, paused ? "paused" : nil,
      volume.map { "at \($0) dB" },
    ]
    let known = facts.compactMap { $0 }
    return known.isEmpty ? name : "\(name) (\(known.joined(separator: ", ")))"
  }
}
