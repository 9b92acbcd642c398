public import Rig

/// Which microphones to list, and how.
public struct MicrophoneListRequest: Codable, Sendable, Equatable {
  /// The cards.
  public var cards: CardSelection
  /// Whether the sound server is asked.
  public var useSoundServer: Bool
  /// Whether devices are opened; where not, what can't be read otherwise is told as `hung`.
  public var opensDevices: Bool

  /// A request.
  public init(
    cards: CardSelection = .all,
    useSoundServer: Bool = true,
    opensDevices: Bool = true
  ) {
    self.cards = cards
    self.useSoundServer = useSoundServer
    self.opensDevices = opensDevices
  }
}
