/// An ALSA card.
public struct SoundCard: Codable, Sendable, Equatable {
  /// The number now; it changes with the order of plugging.
  public var index: Int
  /// The card's id, such as `PCH`.
  public var id: String
  /// The card's short name.
  public var name: String
  /// The card's long name.
  public var longName: String
  /// The kernel driver, such as `HDA-Intel`.
  public var driver: String
  /// The mixer's name.
  public var mixerName: String
  /// The card's components; `USB046d:0825` on USB.
  public var components: String

  /// A card as `snd_ctl_card_info` describes it.
  public init(
    index: Int,
    id: String,
    name: String,
    longName: String,
    driver: String,
    mixerName: String,
    components: String
  ) {
    self.index = index
    self.id = id
    self.name = name
    self.longName = longName
    self.driver = driver
    self.mixerName = mixerName
    self.components = components
  }
}
