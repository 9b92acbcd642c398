import SystemCore
import Testing

@testable import ALSAProbe

struct CardIdentityTests {
  private func identity(_ system: SyntheticSystem, _ card: Int, _ id: String) -> CardIdentity {
    CardIdentity(root: system.root, card: card, cardId: id)
  }

  @Test(
    "a USB microphone's id is udev's, from its texts",
    arguments: [
      (
        "Blue Microphones", "Yeti  Stereo Microphone", "REV8", "00",
        "usb-Blue_Microphones_Yeti_Stereo_Microphone_REV8-00"
      ),
      ("046d", "HD Pro Webcam C920", nil, "02", "usb-046d_HD_Pro_Webcam_C920-02"),
      (nil, nil, nil, "00", "usb-b58e_9e84-00"),
      ("A/B", "Mic (2)", nil, "00", "usb-A_B_Mic__2_-00"),
    ] as [(String?, String?, String?, String, String)]
  )
  func usb(
    manufacturer: String?,
    product: String?,
    serial: String?,
    interface: String,
    expected: String
  ) throws {
    let system = try SyntheticSystem()
    let device = try system.usb(
      port: "1-4.2",
      interface: interface,
      manufacturer: manufacturer,
      product: product,
      serial: serial
    )
    try system.card(1, on: device)
    let identity = identity(system, 1, "Mic")
    #expect(identity.byId == expected)
    #expect(identity.byPath == "pci-0000:00:14.0-usb-0:4.2:1.\(Int(interface) ?? 0)")
    #expect(CardIdentity.stableIds(of: [identity]) == [expected])
  }

  @Test("built-in cards are named by their place, without one by the card's id")
  func places() throws {
    let system = try SyntheticSystem()
    try system.pci("0000:00:1f.3", driver: "snd_hda_intel")
    try system.card(0, on: "/sys/devices/pci0000:00/0000:00:1f.3")
    try system.card(1, on: try system.platform("snd_aloop.0"))
    let sof = try system.platform(
      "skl_hda_dsp_generic",
      below: "/sys/devices/pci0000:00/0000:00:1f.3"
    )
    try system.card(2, on: sof)
    let cards = [
      identity(system, 0, "PCH"), identity(system, 1, "Loopback"),
      identity(system, 2, "sofhdadsp"), identity(system, 3, "Ghost"),
    ]
    #expect(
      CardIdentity.stableIds(of: cards) == [
        "pci-0000:00:1f.3", "platform-snd_aloop.0",
        "pci-0000:00:1f.3-platform-skl_hda_dsp_generic", "Ghost",
      ]
    )
  }

  @Test("two microphones with one serial number are told apart by their ports")
  func twins() throws {
    let system = try SyntheticSystem()
    for (card, port) in [(0, "1-2"), (1, "1-3")] {
      let device = try system.usb(
        port: port,
        manufacturer: "Blue",
        product: "Yeti",
        serial: "REV8"
      )
      try system.card(card, on: device)
    }
    let cards = [identity(system, 0, "Yeti"), identity(system, 1, "Yeti_1")]
    #expect(
      CardIdentity.stableIds(of: cards) == [
        "pci-0000:00:14.0-usb-0:2:1.0", "pci-0000:00:14.0-usb-0:3:1.0",
      ]
    )
  }

  @Test("two cards at one place are told apart by their ids")
  func samePlace() throws {
    let system = try SyntheticSystem()
    try system.pci("0000:00:1f.3", driver: "snd_hda_intel")
    let device = "/sys/devices/pci0000:00/0000:00:1f.3"
    try system.card(0, on: device)
    try system.card(1, on: device)
    let cards = [identity(system, 0, "PCH"), identity(system, 1, "HDMI")]
    #expect(
      CardIdentity.stableIds(of: cards) == ["pci-0000:00:1f.3-PCH", "pci-0000:00:1f.3-HDMI"]
    )
  }
}
