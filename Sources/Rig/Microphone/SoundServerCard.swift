/// A card as the sound server sees it, with its profiles.
public struct SoundServerCard: Codable, Sendable, Equatable {
  /// A profile: a set of inputs and outputs that a card can be switched to.
  public struct Profile: Codable, Sendable, Equatable {
    /// The name, as `pactl set-card-profile` takes it.
    public var name: String
    /// The name for people.
    public var description: String
    /// The sources that it makes; without one there is no microphone.
    public var sources: Int
    /// Larger is preferred by the server.
    public var priority: Int
    /// False where the server knows that it would not work.
    public var available: Bool

    /// A profile as the server describes it.
    public init(
      name: String,
      description: String,
      sources: Int,
      priority: Int,
      available: Bool
    ) {
      self.name = name
      self.description = description
      self.sources = sources
      self.priority = priority
      self.available = available
    }
  }

  /// The name, as `pactl set-card-profile` takes it.
  public var name: String
  /// The name for people; the name again without one.
  public var description: String
  /// The name of the profile in use; nil without one.
  public var activeProfile: String?
  /// All profiles.
  public var profiles: [Profile]
  /// The ALSA card's number; nil for others.
  public var alsaCard: Int?
  /// Whether it is a Bluetooth device.
  public var isBluetooth: Bool
  /// Whether the profile in use makes a source; nil where no profile is in use.
  public var capturesNow: Bool?
  /// Whether another available profile would make a source.
  public var couldCapture: Bool

  /// A card with its profiles.
  public init(
    name: String,
    description: String,
    activeProfile: String?,
    profiles: [Profile],
    alsaCard: Int?,
    isBluetooth: Bool
  ) {
    self.name = name
    self.description = description
    self.activeProfile = activeProfile
    self.profiles = profiles
    self.alsaCard = alsaCard
    self.isBluetooth = isBluetooth
    capturesNow = profiles.first { $0.name == activeProfile }.map { $0.sources > 0 }
    couldCapture = profiles.contains {
      $0.name != activeProfile && $0.available && $0.sources > 0
    }
  }
}
