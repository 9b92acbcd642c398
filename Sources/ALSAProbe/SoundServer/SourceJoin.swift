internal import Audio

/// Gives each ALSA device the server's source for it.
struct SourceJoin {
  /// The sources that no device has taken, in the server's order.
  private(set) var remaining: [PulseSource]
  private let defaultSource: String?

  init(_ sources: [PulseSource], defaultSource: String?) {
    remaining = sources
    self.defaultSource = defaultSource
  }

  /// Takes the source of a device. Of several on one device (split channels, ports) the default
  /// comes first, then one whose port is not known to be empty.
  mutating func take(card: Int, device: Int, isFirstDevice: Bool) -> PulseSource? {
    let candidates = remaining.filter { source in
      guard source.alsaCard == card else { return false }
      return source.alsaDevice.map { $0 == device } ?? isFirstDevice
    }
    let chosen =
      candidates.first { $0.name == defaultSource }
      ?? candidates.first { $0.isPortAvailable != false } ?? candidates.first
    if let chosen { remaining.removeAll { $0.name == chosen.name } }
    return chosen
  }
}
