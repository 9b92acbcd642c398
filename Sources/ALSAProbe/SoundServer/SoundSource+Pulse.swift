internal import Audio
internal import Glibc
internal import Rig

extension SoundSource {
  /// A source as the server describes it.
  init(_ source: PulseSource, defaultSource: String?) {
    self.init(name: source.name, description: source.description)
    muted = source.isMuted
    let share = Double(source.volume) / 0x10000
    volumeDb = share > 0 ? (60 * log10(share)).rounded(decimals: 2) : nil
    volumePercent = (100 * share).rounded(decimals: 2)
    isDefault = source.name == defaultSource
    rateHz = source.rate
    channels = source.channels
    state = source.state.rawValue
    monitorOf = source.monitorOf
    port = source.port
    portAvailable = source.isPortAvailable
    alsaCard = source.alsaCard
    alsaDevice = source.alsaDevice
  }
}

extension PulseSource {
  /// The ALSA card's number, as PulseAudio or PipeWire tells it.
  var alsaCard: Int? {
    number("alsa.card") ?? number("api.alsa.pcm.card") ?? number("api.alsa.card")
      ?? hardwarePath.first
  }

  /// The ALSA device's number.
  var alsaDevice: Int? {
    guard alsaCard != nil else { return nil }
    return number("alsa.device") ?? number("api.alsa.pcm.device") ?? hardwarePath.dropFirst().first
  }

  /// The kind by the server's word alone.
  var kind: Microphone.Kind {
    let bus = properties["device.bus"]
    if bus == "bluetooth" || properties["device.api"]?.hasPrefix("bluez") == true {
      return .bluetooth
    }
    if alsaCard == nil { return .virtual }
    return bus == "usb" ? .usb : .other
  }

  /// The numbers in PipeWire's `hw:1,0`.
  private var hardwarePath: [Int] {
    guard let path = properties["api.alsa.path"], path.hasPrefix("hw:") else { return [] }
    return path.dropFirst("hw:".count).split(separator: ",").prefix { Int($0) != nil }
      .compactMap { Int($0) }
  }

  private func number(_ property: String) -> Int? { properties[property].flatMap { Int($0) } }
}
