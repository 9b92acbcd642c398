internal import Rig
internal import SystemCore

/// Where a card sits, by `/sys`.
struct CardIdentity: Equatable {
  /// The USB device; nil on other buses.
  var usb: USBDevice?
  /// The name that survives another port: as udev's `/dev/snd/by-id`; nil on other buses than USB.
  var byId: String?
  /// The name of the place: as udev's `/dev/snd/by-path`; nil for devices without a bus.
  var byPath: String?
  /// The card's id.
  var cardId: String

  init(root: SystemRoot, card: Int, cardId: String) {
    let device = "/sys/class/sound/card\(card)/device"
    let tree = DeviceTree(root)
    self.cardId = cardId
    usb = tree.usbDevice(of: device)
    byPath = tree.path(of: device)
    byId = usb.map { usb in
      let interface = root.text(device + "/bInterfaceNumber").map { "-" + $0 } ?? ""
      return "usb-\(usb.udevSerial)\(interface)"
    }
  }

  /// The stable ids of cards, in their order: by what they are; where several are alike, by where
  /// they are; where that is not known either, by the card's id.
  static func stableIds(of cards: [CardIdentity]) -> [String] {
    let names = cards.map { $0.byId ?? $0.byPath ?? $0.cardId }
    return cards.indices.map { index in
      let name = names[index]
      guard names.filter({ $0 == name }).count > 1 else { return name }
      let card = cards[index]
      if let path = card.byPath, cards.filter({ $0.byPath == path }).count == 1 { return path }
      return "\(name)-\(card.cardId)"
    }
  }
}

extension USBIdentity {
  /// The identity as the report holds it.
  init(_ device: USBDevice) {
    self.init(
      vendorId: device.vendorId,
      productId: device.productId,
      manufacturer: device.manufacturer,
      product: device.product,
      serial: device.serial,
      port: device.port,
      speedMbps: device.speedMbps
    )
  }
}

extension Microphone.Kind {
  /// The kind of a card by its bus and driver.
  init(driver: String, isUSB: Bool) {
    if isUSB || driver == "USB-Audio" {
      self = .usb
    } else if driver.hasPrefix("HDA") || driver.hasPrefix("sof-hda") {
      self = .hda
    } else if driver == "Loopback" {
      self = .loopback
    } else if driver == "Dummy" {
      self = .virtual
    } else {
      self = .other
    }
  }
}
