/// A card of the sound server, as `pa_card_info` describes it.
public struct PulseCard: Sendable, Equatable {
  /// A profile of a card (`pa_card_profile_info2`).
  public struct Profile: Sendable, Equatable {
    /// The name.
    public var name: String
    /// The name for people.
    public var description: String
    /// The sources that it would make.
    public var sources: Int
    /// Larger is preferred.
    public var priority: Int
    /// Whether activating it makes sense.
    public var isAvailable: Bool

    /// A profile as the server describes it.
    public init(
      name: String,
      description: String,
      sources: Int,
      priority: Int = 0,
      isAvailable: Bool = true
    ) {
      self.name = name
      self.description = description
      self.sources = sources
      self.priority = priority
      self.isAvailable = isAvailable
    }
  }

  /// The server's number for it.
  public var index: UInt32
  /// The name.
  public var name: String
  /// The profile in use; nil without one.
  public var activeProfile: String?
  /// All profiles.
  public var profiles: [Profile]
  /// The properties that matter, by name.
  public var properties: [String: String]

  /// A card by name.
  public init(
    index: UInt32,
    name: String,
    activeProfile: String? = nil,
    profiles: [Profile] = [],
    properties: [String: String] = [:]
  ) {
    self.index = index
    self.name = name
    self.activeProfile = activeProfile
    self.profiles = profiles
    self.properties = properties
  }

  /// The properties that are read.
  static let propertyNames = [
    "alsa.card", "api.alsa.card", "api.alsa.use-ucm", "device.api", "device.bus",
    "device.description",
  ]
}
