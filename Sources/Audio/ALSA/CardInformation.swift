/// What `snd_ctl_card_info` tells of a card.
public struct CardInformation: Sendable, Equatable {
  /// The card's id, such as `PCH`.
  public var id: String
  /// The kernel driver's name.
  public var driver: String
  /// The short name.
  public var name: String
  /// The long name.
  public var longName: String
  /// The mixer's name.
  public var mixerName: String
  /// The components.
  public var components: String

  /// A card's information.
  public init(
    id: String,
    driver: String,
    name: String,
    longName: String,
    mixerName: String,
    components: String
  ) {
    self.id = id
    self.driver = driver
    self.name = name
    self.longName = longName
    self.mixerName = mixerName
    self.components = components
  }
}

/// What `snd_ctl_pcm_info` tells of a device that captures.
public struct CaptureDevice: Sendable, Equatable {
  /// The device's number on its card.
  public var number: Int
  /// The device's id.
  public var id: String
  /// The device's name.
  public var name: String
  /// How many streams it can capture at once.
  public var subdevices: Int
  /// How many of them are free.
  public var subdevicesAvailable: Int

  /// A device's information.
  public init(number: Int, id: String, name: String, subdevices: Int, subdevicesAvailable: Int) {
    self.number = number
    self.id = id
    self.name = name
    self.subdevices = subdevices
    self.subdevicesAvailable = subdevicesAvailable
  }
}
