internal import Rig

extension DeviceMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .cameras: "Cameras"
    case .microphones: "Microphones"
    case .monitors: "Monitors (what this computer plays; not microphones)"
    case .computer: "Computer"
    case .camera: "Camera"
    case .microphone: "Microphone"
    case .uplink: "Uplink"
    case .encoder: "Encoder"
    case .access(let state): EnglishWords.word(state)
    case .heldBy(let names): "held by \(names)"
    case .nodeRole(let role): EnglishWords.word(role)
    case .currentFormat(let format): "set now: \(format)"
    case .stepwiseSizes(let smallest, let largest): "any size from \(smallest) to \(largest)"
    case .tryCommand(let command): "try: \(command)"
    case .demo: "DEMO"
    case .noCamera(let absence): EnglishWords.noCamera(absence)
    case .noMicrophone(let absence): EnglishWords.noMicrophone(absence)
    case .notListed(let part):
      "The \(EnglishWords.word(part)) could not be listed: the probe did not answer."
    case .processors(let count, let name): "\(count) processors: \(name)"
    case .load(let load): "load \(load)"
    case .governor(let name): "frequency governor \(name)"
    case .powerProfile(let name): "power profile \(name)"
    case .battery(let state, let percent): "battery \(percent) %, \(state)"
    case .memory(let available, let total): "memory \(available) of \(total) GiB available"
    case .diskFree(let free): "\(free) GiB free in the home folder"
    case .temperature(let degrees): "processor at \(degrees) °C"
    case .wifi(let interface, let signal, let saving):
      "Wi-Fi \(interface): \(signal)" + (saving == true ? ", power saving on" : "")
    case .vpn(let names): "VPN \(names)"
    case .metered: "metered connection"
    case .route(let name): "goes out by \(name)"
    case .screenLock(let minutes): "locks the screen after \(minutes) idle minutes"
    case .suspend(let minutes): "suspends after \(minutes) idle minutes"
    }
  }
}
