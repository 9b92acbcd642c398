internal import CPulse

extension PulseServerInformation {
  init(_ information: pa_server_info) {
    self.init(
      name: information.server_name.map { String(cString: $0) } ?? "",
      version: information.server_version.map { String(cString: $0) } ?? "",
      defaultSource: information.default_source_name.map { String(cString: $0) },
      defaultRate: Int(information.sample_spec.rate)
    )
  }
}

extension PulseSource {
  init(
    _ information: pa_source_info,
    knowsPortTypes: Bool,
    property: (OpaquePointer?, String) -> String?
  ) {
    let name = information.name.map { String(cString: $0) } ?? ""
    self.init(
      name: name,
      description: information.description.map { String(cString: $0) } ?? name
    )
    index = information.index
    isMuted = information.mute != 0
    volumes = PulseVolume.channels(of: information.volume)
    volume = volumes.map(\.rawValue).max() ?? 0
    baseVolume = PulseVolume(information.base_volume)
    flags = Set(Flag.allCases.filter { information.flags.rawValue & $0.mask.rawValue != 0 })
    rate = Int(information.sample_spec.rate)
    channels = Int(information.sample_spec.channels)
    state = State(information.state)
    monitorOf = information.monitor_of_sink_name.map { String(cString: $0) }
    card = information.card == UInt32.max ? nil : information.card
    driver = information.driver.map { String(cString: $0) } ?? ""
    latencyMicroseconds = information.latency
    configuredLatencyMicroseconds = information.configured_latency
    ports = UnsafeBufferPointer(start: information.ports, count: Int(information.n_ports))
      .compactMap { port in
        port.map {
          PulsePort($0, isActive: port == information.active_port, hasType: knowsPortTypes)
        }
      }
    let active = ports.first(where: \.isActive)
    port = active?.description
    isPortAvailable = active?.isAvailable
    for key in PulseSource.propertyNames {
      properties[key] = property(information.proplist, key)
    }
  }
}

extension PulseSource.State {
  fileprivate init(_ state: pa_source_state_t) {
    switch state {
    case PA_SOURCE_RUNNING: self = .running
    case PA_SOURCE_IDLE: self = .idle
    case PA_SOURCE_SUSPENDED: self = .suspended
    default: self = .unknown
    }
  }
}

extension PulseSource.Flag {
  fileprivate var mask: pa_source_flags_t {
    switch self {
    case .hardware: PA_SOURCE_HARDWARE
    case .network: PA_SOURCE_NETWORK
    case .hardwareVolume: PA_SOURCE_HW_VOLUME_CTRL
    case .hardwareMute: PA_SOURCE_HW_MUTE_CTRL
    case .decibelVolume: PA_SOURCE_DECIBEL_VOLUME
    case .latency: PA_SOURCE_LATENCY
    case .dynamicLatency: PA_SOURCE_DYNAMIC_LATENCY
    }
  }
}

extension PulsePort {
  /// Fields that a library before version 14 does not have are not touched: its structures end
  /// before them.
  init(_ port: UnsafePointer<pa_source_port_info>, isActive: Bool, hasType: Bool) {
    let name = port.pointee.name.map { String(cString: $0) } ?? ""
    self.init(
      name: name,
      description: port.pointee.description.map { String(cString: $0) } ?? name,
      priority: Int(port.pointee.priority),
      isAvailable: PulsePort.isAvailable(port.pointee.available),
      isActive: isActive
    )
    guard hasType else { return }
    availabilityGroup = port.pointee.availability_group.map { String(cString: $0) }
    type = PulsePort.type(port.pointee.type)
  }

  private static func isAvailable(_ available: Int32) -> Bool? {
    switch UInt32(bitPattern: available) {
    case PA_PORT_AVAILABLE_YES.rawValue: true
    case PA_PORT_AVAILABLE_NO.rawValue: false
    default: nil
    }
  }

  private static func type(_ type: UInt32) -> String? {
    switch pa_device_port_type_t(rawValue: type) {
    case PA_DEVICE_PORT_TYPE_AUX: "aux"
    case PA_DEVICE_PORT_TYPE_LINE: "line"
    case PA_DEVICE_PORT_TYPE_MIC: "mic"
    case PA_DEVICE_PORT_TYPE_HEADSET: "headset"
    case PA_DEVICE_PORT_TYPE_HANDSET: "handset"
    case PA_DEVICE_PORT_TYPE_SPDIF: "spdif"
    case PA_DEVICE_PORT_TYPE_HDMI: "hdmi"
    case PA_DEVICE_PORT_TYPE_USB: "usb"
    case PA_DEVICE_PORT_TYPE_BLUETOOTH: "bluetooth"
    case PA_DEVICE_PORT_TYPE_HANDSFREE: "handsfree"
    case PA_DEVICE_PORT_TYPE_NETWORK: "network"
    case PA_DEVICE_PORT_TYPE_ANALOG: "analog"
    default: nil
    }
  }
}

extension PulseCard {
  init(_ information: pa_card_info, property: (OpaquePointer?, String) -> String?) {
    self.init(
      index: information.index,
      name: information.name.map { String(cString: $0) } ?? "",
      activeProfile: information.active_profile2?.pointee.name.map { String(cString: $0) },
      profiles: UnsafeBufferPointer(
        start: information.profiles2,
        count: Int(information.n_profiles)
      )
      .compactMap { $0.map { Profile($0.pointee) } }
    )
    for key in PulseCard.propertyNames {
      properties[key] = property(information.proplist, key)
    }
  }
}

extension PulseCard.Profile {
  fileprivate init(_ profile: pa_card_profile_info2) {
    let name = profile.name.map { String(cString: $0) } ?? ""
    self.init(
      name: name,
      description: profile.description.map { String(cString: $0) } ?? name,
      sources: Int(profile.n_sources),
      priority: Int(profile.priority),
      isAvailable: profile.available != 0
    )
  }
}

extension PulseSourceOutput {
  init(_ information: pa_source_output_info, property: (OpaquePointer?, String) -> String?) {
    self.init(
      index: information.index,
      name: information.name.map { String(cString: $0) } ?? "",
      source: information.source
    )
    hasClient = information.client != UInt32.max
    isCorked = information.corked != 0
    isMuted = information.mute != 0
    rate = Int(information.sample_spec.rate)
    if information.has_volume != 0 {
      volume = PulseVolume.channels(of: information.volume).max { $0.rawValue < $1.rawValue }
    }
    for key in PulseSourceOutput.propertyNames {
      properties[key] = property(information.proplist, key)
    }
  }
}

extension PulseVolume {
  static func channels(of volume: pa_cvolume) -> [PulseVolume] {
    withUnsafeBytes(of: volume.values) { bytes in
      bytes.bindMemory(to: pa_volume_t.self).prefix(Int(volume.channels)).map { PulseVolume($0) }
    }
  }
}
