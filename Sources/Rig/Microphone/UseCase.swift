/// ALSA's Use Case Manager: who decides which controls and which PCM a microphone has.
public struct UseCase: Codable, Sendable, Equatable {
  /// The installed configuration for the card; nil where none was found.
  public var configuration: String?
  /// The verb that the sound server has set, such as `HiFi`; nil where it uses none.
  public var verb: String?
  /// The device of that verb, such as `Mic1`; nil where it uses none.
  public var device: String?
  /// The PCM that the server opened, such as `hw:sofhdadsp,6`; nil where not told.
  public var capturePCM: String?

  /// What is known of a card's use case.
  public init(
    configuration: String? = nil,
    verb: String? = nil,
    device: String? = nil,
    capturePCM: String? = nil
  ) {
    self.configuration = configuration
    self.verb = verb
    self.device = device
    self.capturePCM = capturePCM
  }
}
