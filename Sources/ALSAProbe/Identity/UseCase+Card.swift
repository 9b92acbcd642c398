internal import Audio
internal import Rig
internal import SystemCore

extension UseCase {
  /// The configuration that ALSA's Use Case Manager would read for a card; nil where none is
  /// installed.
  ///
  /// The library is not asked: opening a manager loads the system's configuration with its plug-ins,
  /// and what it says of the active verb is its own, not the sound server's. The generic files for
  /// all USB and HDA cards refuse most of them, so only one for the card by name counts there.
  static func configuration(of card: CardInformation, root: SystemRoot) -> String? {
    guard !card.driver.isEmpty else { return nil }
    let names =
      [card.longName] + (["USB-Audio", "HDA-Intel"].contains(card.driver) ? [] : [card.driver])
    let folders = ["/etc/alsa/ucm2/conf.d", "/usr/share/alsa/ucm2/conf.d"]
    for folder in folders {
      for name in names where !name.isEmpty && !name.contains("/") {
        let path = "\(folder)/\(card.driver)/\(name).conf"
        if root.exists(path) { return path }
      }
    }
    return nil
  }

  /// What the server has set for a source; nil where it uses no use case for it.
  init?(_ source: PulseSource, card: PulseCard?) {
    let active = source.ports.first(where: \.isActive)?.name
    let device = active.flatMap { $0.hasPrefix("[In] ") ? String($0.dropFirst(5)) : nil }
    guard device != nil || source.properties["api.alsa.open.ucm"] == "true" else { return nil }
    let profile = card?.activeProfile
    self.init(
      // `HiFi`, or `HiFi (HDMI1, Mic1, Speaker)`.
      verb: profile.map { String($0.prefix { $0 != "(" }).trimmed },
      device: device,
      capturePCM: source.properties["api.alsa.path"] ?? source.properties["device.string"]
    )
  }
}
