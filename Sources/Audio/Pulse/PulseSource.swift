/// A source of the sound server, as `pa_source_info` describes it.
public struct PulseSource: Sendable, Equatable {
  /// The states of a source.
  public enum State: String, Sendable {
    case running
    case idle
    case suspended
    case unknown
  }

  /// The name that clients ask for.
  public var name: String
  /// The name for people.
  public var description: String
  /// Whether it is muted.
  public var isMuted: Bool
  /// The loudest channel's volume; 65536 is the norm.
  public var volume: UInt32
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
  /// The properties that matter, by name.
  public var properties: [String: String]

  /// A source by name; all else unknown or neutral.
  public init(name: String, description: String) {
    self.name = name
    self.description = description
    isMuted = false
    volume = 0x10000
    rate = 0
    channels = 0
    state = .unknown
    properties = [:]
  }

  /// The properties that are read: by them a source is joined with its ALSA device and sorted.
  static let propertyNames = [
    "alsa.card", "alsa.device", "alsa.id", "api.alsa.card", "api.alsa.path", "api.alsa.pcm.card",
    "api.alsa.pcm.device", "device.api", "device.bus", "device.class", "device.form_factor",
    "device.string",
  ]
}

/// What the sound server says of itself.
public struct PulseServerInformation: Sendable, Equatable {
  /// The name, such as `PulseAudio (on PipeWire 1.4.2)`.
  public var name: String
  /// The version.
  public var version: String
  /// The source that new recordings get.
  public var defaultSource: String?

  /// A server's information.
  public init(name: String, version: String, defaultSource: String?) {
    self.name = name
    self.version = version
    self.defaultSource = defaultSource
  }
}
