/// The source that programs get which ask for none, and why it is that one.
public struct DefaultSource: Codable, Sendable, Equatable {
  /// The reasons, as stable words.
  public enum Reason: String, Codable, Sendable {
    /// It was chosen, by the user or a program.
    case configured
    /// There is no other.
    case onlyOne = "only_one"
    /// The server ranks it above the others.
    case highestPriority = "highest_priority"
    /// A Bluetooth headset's rank is one above that of an analogue USB microphone (PulseAudio).
    case bluetoothBeatsAnalogUSB = "bluetooth_beats_analog_usb"
    /// Nothing is plugged into the ports of those that rank higher.
    case othersUnplugged = "others_unplugged"
    /// It came first of several of one rank.
    case firstOfEquals = "first_of_equals"
    /// It only listens to a sink: there is no microphone.
    case monitorOnly = "monitor_only"
    /// It only listens to a sink, though there are microphones: it was chosen.
    case monitorConfigured = "monitor_configured"
  }

  /// A source that was not taken.
  public struct Rival: Codable, Sendable, Equatable {
    /// The source's name.
    public var name: String
    /// Its rank by the server's rules.
    public var priority: Int
    /// Whether something is plugged into its port; nil where it can't tell.
    public var portAvailable: Bool?

    /// A source with its rank.
    public init(name: String, priority: Int, portAvailable: Bool?) {
      self.name = name
      self.priority = priority
      self.portAvailable = portAvailable
    }
  }

  /// The source's name.
  public var name: String
  /// Why it is the default.
  public var reason: Reason
  /// True where the server's saved choice names it, false where the reason is concluded from the
  /// server's rules.
  public var isSaved: Bool
  /// Its rank by the server's rules.
  public var priority: Int
  /// The microphones that were not taken, the highest rank first.
  public var rivals: [Rival]

  /// A default with its reason.
  public init(name: String, reason: Reason, isSaved: Bool, priority: Int, rivals: [Rival]) {
    self.name = name
    self.reason = reason
    self.isSaved = isSaved
    self.priority = priority
    self.rivals = rivals
  }
}
