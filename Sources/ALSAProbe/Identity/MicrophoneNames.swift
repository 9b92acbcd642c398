internal import Audio

/// The names for people of a card's capture devices: the card's alone for a USB microphone, whose
/// device is always `USB Audio`; else the card's and the device's, with its number where needed.
struct MicrophoneNames {
  private let description: CardDescription
  private let isUSB: Bool

  init(_ description: CardDescription, isUSB: Bool) {
    self.description = description
    self.isUSB = isUSB
  }

  subscript(_ device: CaptureDevice) -> String {
    let card = description.information.name
    if isUSB, description.devices.count == 1 || device.name.isEmpty { return card }
    let alike = description.devices.filter { $0.name == device.name }
    let name = device.name.isEmpty ? "device" : device.name
    return "\(card), \(name)" + (alike.count > 1 ? " \(device.number)" : "")
  }
}
