internal import Rig

extension MicrophoneDetailMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .card(let index, let id, let longName): "card \(index) (\(id)): \(longName)"
    case .mixer(let name, let components): "mixer \(name), components \(components)"
    case .usb(let vendor, let product, let serial):
      "USB \(vendor):\(product), " + (serial.map { "serial \($0)" } ?? "no serial number")
    case .buffers(let period, let buffer):
      MicrophoneDetailMessage.joined([
        period.map { "period \($0) frames" }, buffer.map { "buffer \($0) frames" },
      ])
    case .inputKnownBy(let evidence): MicrophoneDetailMessage.english(evidence)
    case .element(let name, let role, let value, let range, let isOn):
      MicrophoneDetailMessage.element(name, role, value, range, isOn)
    case .jack(let name, let plugged, let phantom):
      "\(name): " + (phantom ? "can't sense" : plugged ? "plugged in" : "nothing plugged in")
    case .altset(let interface, let altset, let formats, let clock, let bits, let map):
      MicrophoneDetailMessage.joined([
        "USB interface \(interface).\(altset): \(formats)", bits.map { "\($0) bits" },
        clock.map(MicrophoneDetailMessage.clock), map.map { "channels \($0)" },
      ])
    case .stream(let subdevice, let state, let process, let pid, let format):
      MicrophoneDetailMessage.joined([
        "stream \(subdevice): \(state)", MicrophoneDetailMessage.opener(process, pid), format,
      ])
    case .streamBuffer(let period, let buffer, let most):
      MicrophoneDetailMessage.joined([
        "period \(period) of \(buffer) frames", most.map { "at most \($0) have waited" },
      ])
    case .useCase(let verb, let device, let pcm):
      MicrophoneDetailMessage.joined([
        "use case \(verb ?? "?")", device.map { "device \($0)" }, pcm.map { "PCM \($0)" },
      ])
    case .useCaseConfiguration(let path): "use case configuration \(path)"
    case .place(let card, let profile):
      "server's card \(card)" + (profile.map { ", profile \($0)" } ?? "")
    case .state(let state): "state \(state)"
    case .channelVolumes(let volumes): "volume of each channel \(volumes) dB"
    case .baseVolume(let decibels, let hardware):
      "base volume \(decibels) dB" + (hardware.map { ", the hardware is set to \($0) dB" } ?? "")
    case .latency(let now, let configured):
      MicrophoneDetailMessage.joined([
        now.map { "latency \($0) ms" }, configured.map { "configured latency \($0) ms" },
      ])
    case .flags(let words): "flags \(words)"
    case .port(let port): MicrophoneDetailMessage.english(port)
    case .master(let source): "processes source \(source)"
    case .recording(let stream, let rate, let isInternal):
      "recording “\(stream)” at \(rate) Hz" + (isInternal ? ", by the server itself" : "")
    }
  }

  private static func english(_ evidence: CapturePath.Evidence) -> String {
    switch evidence {
    case .inputSource: "the mixer chooses this input"
    case .jack: "the jacks tell this input"
    case .onlyInput: "the card has this input alone"
    }
  }

  private static func element(
    _ name: String,
    _ role: MixerElement.Role?,
    _ value: String?,
    _ range: String?,
    _ isOn: Bool?
  ) -> String {
    let state = [value, isOn.map { $0 ? "on" : "off" }].compactMap { $0 }
    return name + (role.map { ", \(english($0))" } ?? "") + ": "
      + (state.isEmpty ? "?" : state.joined(separator: ", "))
      + (range.map { " (\($0))" } ?? "")
  }

  private static func english(_ role: MixerElement.Role) -> String {
    switch role {
    case .volume: "volume"
    case .boost: "boost"
    case .inputSource: "choice of input"
    case .autoGain: "automatic gain"
    case .phantomPower: "48 V"
    case .pad: "pad"
    case .air: "air"
    case .other: "other"
    }
  }

  private static func english(_ port: SourcePort) -> String {
    joined([
      "port “\(port.description)” (\(port.name)): "
        + (port.available.map { $0 ? "plugged in" : "nothing plugged in" } ?? "can't sense"),
      port.active ? "in use" : nil, port.type.map { "type \($0)" }, "priority \(port.priority)",
      port.availabilityGroup.map { "one socket for the group “\($0)”" },
    ])
  }

  private static func clock(_ synchronization: String) -> String {
    switch synchronization {
    case "ASYNC": "clock of the microphone (ASYNC)"
    case "SYNC", "ADAPTIVE": "clock of the computer (\(synchronization))"
    default: "clock \(synchronization)"
    }
  }

  private static func opener(_ process: String?, _ pid: Int32?) -> String? {
    guard let process else { return pid.map { "process \($0)" } }
    return "by \(process)" + (pid.map { " (\($0))" } ?? "")
  }

  private static func joined(_ facts: [String?]) -> String {
    facts.compactMap { $0 }.joined(separator: ", ")
  }
}
