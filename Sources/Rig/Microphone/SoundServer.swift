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
  /// Which of the servers it is; nil where it could not be asked.
  public var kind: Kind?
  /// The rate that it works at by default; nil where it could not be asked.
  public var defaultRateHz: Int?
  /// The default source and why it is that one; nil without any.
  public var defaultSource: DefaultSource?
  /// The cards with their profiles, such as a headset that has no microphone in its profile; nil
  /// where it could not be asked.
  public var cards: [SoundServerCard]?
  /// What keeps this user from it; nil where nothing does.
  public var barrier: AccessBarrier?

  /// The servers.
  public enum Kind: String, Codable, Sendable {
    case pulseAudio = "pulseaudio"
    /// PipeWire, by its PulseAudio protocol.
    case pipeWire = "pipewire"
  }

  /// A server's state with what is known of it.
  public init(_ state: State, name: String? = nil, version: String? = nil, detail: String? = nil) {
    self.state = state
    self.name = name
    self.version = version
    self.detail = detail
  }
}
