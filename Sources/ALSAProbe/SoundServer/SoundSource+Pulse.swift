internal import Audio
internal import Rig

extension SoundSource {
  /// A source as the server describes it.
  init(_ source: PulseSource, in view: SoundServerView) {
    self.init(name: source.name, description: source.description)
    let volume = PulseVolume(source.volume)
    muted = source.isMuted
    volumeDb = volume.roundedDecibels
    volumePercent = (100 * volume.share).rounded(decimals: 2)
    isDefault = source.name == view.defaultSource
    rateHz = source.rate
    channels = source.channels
    state = source.state.rawValue
    monitorOf = source.monitorOf
    port = source.port
    portAvailable = source.isPortAvailable
    alsaCard = source.alsaCard
    alsaDevice = source.alsaDevice
    category = source.category
    readVolumes(of: source)
    readDetails(of: source, in: view)
  }

  /// Up to 100 % a volume of the hardware is set there; what is above is arithmetic.
  private mutating func readVolumes(of source: PulseSource) {
    let volume = PulseVolume(source.volume)
    channelVolumesDb = source.volumes.map(\.roundedDecibels)
    baseVolumeDb = source.baseVolume.roundedDecibels
    softwareGainDb = volume.share > 1 ? volume.roundedDecibels : 0
    guard source.flags.isSuperset(of: [.hardwareVolume, .decibelVolume]),
      let gain = PulseVolume(min(volume.rawValue, PulseVolume.norm.rawValue)).decibels,
      let base = source.baseVolume.decibels
    else { return }
    hardwareGainDb = (gain - base).rounded(decimals: 2)
  }

  private mutating func readDetails(of source: PulseSource, in view: SoundServerView) {
    flags = PulseSource.Flag.allCases.filter(source.flags.contains).map(\.rawValue)
    ports = source.ports.map { SourcePort($0) }
    let card = view.card(of: source)
    self.card = card?.name
    profile = card?.activeProfile
    serverRateHz = view.server.defaultRateHz
    latencyMs = Double(source.latencyMicroseconds) / 1000
    configuredLatencyMs = Double(source.configuredLatencyMicroseconds) / 1000
    master = view.master(of: source)
    bluetooth = BluetoothLink(source, card: card)
    recordings = view.outputs.filter { $0.source == source.index }.map { SourceRecording($0) }
  }
}

extension PulseVolume {
  fileprivate var roundedDecibels: Double? { decibels?.rounded(decimals: 2) }
}

extension SourcePort {
  fileprivate init(_ port: PulsePort) {
    self.init(
      name: port.name,
      description: port.description,
      priority: port.priority,
      available: port.isAvailable,
      type: port.type,
      availabilityGroup: port.availabilityGroup,
      active: port.isActive
    )
  }
}

extension SourceRecording {
  fileprivate init(_ output: PulseSourceOutput) {
    self.init(
      index: Int(output.index),
      corked: output.isCorked,
      muted: output.isMuted,
      rateHz: output.rate,
      isInternal: !output.hasClient
    )
    application = output.properties["application.name"]
    binary = output.properties["application.process.binary"]
    pid = output.properties["application.process.id"].flatMap { Int($0) }
    stream = output.properties["media.name"] ?? output.name
    volumeDb = output.volume.flatMap(\.roundedDecibels)
  }
}

extension BluetoothLink {
  /// How a source is heard by Bluetooth; nil where it is not.
  init?(_ source: PulseSource, card: PulseCard?) {
    guard source.isBluetooth else { return nil }
    let told = source.properties["bluetooth.protocol"] ?? source.properties["api.bluez5.profile"]
    let active = card?.activeProfile ?? told
    self.init(
      profile: told ?? card?.activeProfile,
      codec: source.properties["bluetooth.codec"] ?? source.properties["api.bluez5.codec"],
      bandwidthHz: [8000, 16000, 32000].contains(source.rate) ? source.rate / 2 : nil,
      captureSwitchesProfile: active.flatMap(Self.isMusicProfile)
    )
  }

  /// A headset that plays music (we are its A2DP source) has no microphone until it is switched; a
  /// telephone that sends music has nothing to switch.
  private static func isMusicProfile(_ profile: String) -> Bool? {
    let words = profile.lowercased()
    if words.hasPrefix("a2dp") { return words.contains("sink") }
    return ["head", "hands", "hsp", "hfp", "gateway"].contains { words.contains($0) }
      ? false : nil
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

  var isBluetooth: Bool {
    properties["device.bus"] == "bluetooth"
      || properties["device.api"]?.hasPrefix("bluez") == true
  }

  /// The kind by the server's word alone.
  var kind: Microphone.Kind {
    if isBluetooth { return .bluetooth }
    if alsaCard == nil { return .virtual }
    return properties["device.bus"] == "usb" ? .usb : .other
  }

  /// The category by the server's word alone.
  var category: Microphone.Category {
    if monitorOf != nil || properties["device.class"] == "monitor" { return .monitor }
    if isBluetooth { return .bluetooth }
    if isFilter { return .filter }
    if isRemote { return .network }
    guard alsaCard != nil else { return .virtual }
    return properties["device.bus"] == "usb" ? .usb : .other
  }

  /// The programs are known by the names that they give their sources.
  private var isFilter: Bool {
    if properties["device.class"] == "filter" || properties["device.master_device"] != nil {
      return true
    }
    let names = [name, description].map { $0.lowercased() }
    let programs = ["easyeffects", "pulseeffects", "noisetorch", "nui_mic", "rnnoise"]
    return programs.contains { program in names.contains { $0.contains(program) } }
  }

  private var isRemote: Bool {
    flags.contains(.network) || properties["node.network"] == "true"
      || ["tunnel", "rtp", "raop", "roc"].contains { driver.contains("module-" + $0) }
  }

  /// The numbers in PipeWire's `hw:1,0`.
  private var hardwarePath: [Int] {
    guard let path = properties["api.alsa.path"], path.hasPrefix("hw:") else { return [] }
    return path.dropFirst("hw:".count).split(separator: ",").prefix { Int($0) != nil }
      .compactMap { Int($0) }
  }

  private func number(_ property: String) -> Int? { properties[property].flatMap { Int($0) } }
}
