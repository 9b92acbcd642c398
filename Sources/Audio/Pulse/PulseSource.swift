/// A source of the sound server, as `pa_source_info` describes it.
public struct PulseSource: Sendable, Equatable {
  /// The states of a source.
  public enum State: String, Sendable {
    case running
    case idle
    case suspended
    case unknown
  }

  /// What a source can do (`pa_source_flags_t`), by stable words.
  public enum Flag: String, Sendable, CaseIterable {
    case hardware
    case network
    case hardwareVolume = "hw_volume"
    case hardwareMute = "hw_mute"
    case decibelVolume = "decibel_volume"
    case latency
    case dynamicLatency = "dynamic_latency"
  }

  /// The name that clients ask for.
  public var name: String
  /// The name for people.
  public var description: String
  /// The server's number for it.
  public var index: UInt32
  /// Whether it is muted.
  public var isMuted: Bool
  /// The loudest channel's volume; 65536 is the norm.
  public var volume: UInt32
  /// The volume of each channel.
  public var volumes: [PulseVolume]
  /// The volume at which the hardware neither amplifies nor attenuates.
  public var baseVolume: PulseVolume
  /// What it can do.
  public var flags: Set<Flag>
  /// Its rate in Hz.
  public var rate: Int
  /// Its channels.
  public var channels: Int
  /// Its state.
  public var state: State
  /// The sink it listens to; nil for an input.
  public var monitorOf: String?
  /// The active port's description; nil without ports.
  public var port: String?
  /// Whether something is plugged into the port; nil where it can't tell.
  public var isPortAvailable: Bool?
  /// All ports.
  public var ports: [PulsePort]
  /// The card's number in the server; nil where it is on none.
  public var card: UInt32?
  /// The server's driver or module for it.
  public var driver: String
  /// The samples that wait in its buffer, in microseconds.
  public var latencyMicroseconds: UInt64
  /// The latency that it is configured to, in microseconds.
  public var configuredLatencyMicroseconds: UInt64
  /// The properties that matter, by name.
  public var properties: [String: String]

  /// A source by name; all else unknown or neutral.
  public init(name: String, description: String) {
    self.name = name
    self.description = description
    index = 0
    isMuted = false
    volume = PulseVolume.norm.rawValue
    volumes = []
    baseVolume = .norm
    flags = []
    rate = 0
    channels = 0
    state = .unknown
    ports = []
    driver = ""
    latencyMicroseconds = 0
    configuredLatencyMicroseconds = 0
    properties = [:]
  }

  /// The properties that are read: by them a source is joined with its ALSA device, sorted and
  /// ranked.
  static let propertyNames = [
    "alsa.card", "alsa.device", "alsa.id", "api.alsa.card", "api.alsa.open.ucm", "api.alsa.path",
    "api.alsa.pcm.card", "api.alsa.pcm.device", "api.bluez5.codec", "api.bluez5.profile",
    "bluetooth.codec", "bluetooth.protocol", "bluez5.loopback", "device.api", "device.bus",
    "device.class", "device.form_factor", "device.master_device", "device.profile.name",
    "device.string", "factory.name", "media.class", "media.name", "node.link-group",
    "node.network", "node.virtual", "priority.driver", "priority.session",
    "pulse.module.id", "target.object",
  ]
}

/// A port of a source, as `pa_source_port_info` describes it.
public struct PulsePort: Sendable, Equatable {
  /// The name.
  public var name: String
  /// The name for people.
  public var description: String
  /// Larger is preferred.
  public var priority: Int
  /// Whether something is plugged in; nil where the port can't tell.
  public var isAvailable: Bool?
  /// `mic`, `headset`, `line` and so on; nil where the library is older than 14 or does not know.
  public var type: String?
  /// The ports that share one socket; nil where the library is older than 14 or it shares none.
  public var availabilityGroup: String?
  /// Whether it is in use.
  public var isActive: Bool

  /// A port as the server describes it.
  public init(
    name: String,
    description: String,
    priority: Int,
    isAvailable: Bool?,
    type: String? = nil,
    availabilityGroup: String? = nil,
    isActive: Bool
  ) {
    self.name = name
    self.description = description
    self.priority = priority
    self.isAvailable = isAvailable
    self.type = type
    self.availabilityGroup = availabilityGroup
    self.isActive = isActive
  }
}
