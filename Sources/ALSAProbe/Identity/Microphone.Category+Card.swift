internal import Audio
internal import Rig

extension Microphone.Category {
  /// The category of a card's capture device, by its driver and its names.
  init(_ card: CardInformation, device: CaptureDevice, isUSB: Bool) {
    let names = [card.name, card.longName, device.name, device.id].map { $0.lowercased() }
    let driver = card.driver.lowercased()
    if names.contains(where: { $0.contains("hdmi") }) {
      self = .hdmi
    } else if isUSB || driver == "usb-audio" {
      self = .usb
    } else if driver == "loopback" {
      self = .loopback
    } else if driver == "dummy" {
      self = .dummy
    } else if names.contains(where: { $0.contains("dmic") }) {
      self = .dmic
    } else if driver.hasPrefix("sof") || driver.hasPrefix("acp") || driver.contains("-acp") {
      self = .sof
    } else if driver.hasPrefix("hda") {
      self = .hda
    } else {
      self = .other
    }
  }
}
