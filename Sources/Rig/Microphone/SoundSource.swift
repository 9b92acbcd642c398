/// A source of the sound server, PulseAudio or PipeWire.
public struct SoundSource: Codable, Sendable, Equatable {
  /// The name that clients ask for.
  public var name: String
  /// The name for people.
  public var description: String
  /// Whether the server mutes it.
  public var muted: Bool
  /// The loudest channel's volume in dB; 0 is neither cut nor amplified; nil where it is silent.
  public var volumeDb: Double?
  /// The loudest channel's volume in percent of the norm.
  public var volumePercent: Double
  /// Whether new recordings get it.
  public var isDefault: Bool
  /// The source's own rate.
  public var rateHz: Int
  /// The source's own channels.
  public var channels: Int
  /// `running`, `idle`, `suspended`, or `unknown`.
  public var state: String
  /// The sink that it listens to; nil for a microphone.
  public var monitorOf: String?
  /// The active port; nil where it has none.
  public var port: String?
  /// Whether something is plugged in: nil where the port can't tell.
  public var portAvailable: Bool?
  /// The ALSA card's number, for joining; nil where it is no ALSA device.
  public var alsaCard: Int?
  /// The ALSA device's number, for joining; nil where it is no ALSA device.
  public var alsaDevice: Int?

  /// A source by name; all else unknown or neutral.
  public init(name: String, description: String) {
    self.name = name
    self.description = description
    self.muted = false
    self.volumePercent = 100
    self.isDefault = false
    self.rateHz = 0
    self.channels = 0
    self.state = "unknown"
  }
}

/// The sound server, or why there is none.
public struct SoundServer: Codable, Sendable, Equatable {
  /// The states of the server.
  public enum State: String, Codable, Sendable {
    case running
    /// No socket: none runs for this user.
    case notRunning = "not_running"
    /// There is a socket, but it refused.
    case refused
    /// It did not answer before the deadline.
    case hung
    /// The client library is not installed.
    case noLibrary = "no_library"
  }

  /// The state.
  public var state: State
  /// The server's name, such as `PulseAudio (on PipeWire 1.4.2)`.
  public var name: String?
  /// The server's version.
  public var version: String?
  /// What the library said.
  public var detail: String?

  /// A server's state with what is known of it.
  public init(_ state: State, name: String? = nil, version: String? = nil, detail: String? = nil) {
    self.state = state
    self.name = name
    self.version = version
    self.detail = detail
  }
}
