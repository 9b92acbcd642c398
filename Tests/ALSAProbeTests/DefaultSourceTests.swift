import Audio
import Rig
import SystemCore
import Testing

@testable import ALSAProbe

/// Sources as the servers describe them; synthesised.
struct DefaultSourceTests {
  private static let headset = PulseSource(
    "bluez",
    ["device.class": "sound", "device.bus": "bluetooth", "priority.session": "2010"]
  )
  private static let yeti = PulseSource(
    "yeti",
    [
      "device.class": "sound", "device.bus": "usb", "device.profile.name": "analog-stereo",
      "priority.session": "2009",
    ]
  )
  private static let laptop = PulseSource(
    "laptop",
    [
      "device.class": "sound", "device.bus": "pci", "device.profile.name": "analog-stereo",
      "priority.driver": "2005",
    ]
  )
  private static let monitor = PulseSource(
    "sink.monitor",
    ["device.class": "monitor", "priority.session": "9999"],
    monitorOf: "sink"
  )

  private func unplugged(_ source: PulseSource) -> PulseSource {
    var source = source
    source.isPortAvailable = false
    return source
  }

  private func explained(
    _ name: String,
    _ sources: [PulseSource],
    isPipeWire: Bool = false,
    saved: String? = nil
  ) -> DefaultSource? {
    DefaultSource(name, among: sources, isPipeWire: isPipeWire, saved: saved)
  }

  @Test("the ranks of both servers", arguments: [false, true])
  func ranks(isPipeWire: Bool) {
    let found = explained(
      "bluez",
      [Self.laptop, Self.yeti, Self.headset, Self.monitor],
      isPipeWire: isPipeWire
    )
    #expect(found?.reason == .bluetoothBeatsAnalogUSB)
    #expect(found?.priority == (isPipeWire ? 2010 : 9050))
    #expect(found?.rivals.map(\.name) == ["yeti", "laptop"])
    #expect(found?.rivals.map(\.priority) == (isPipeWire ? [2009, 2005] : [9049, 9039]))
  }

  @Test("a headset that beats no USB microphone simply ranks higher")
  func headsetAndLaptop() {
    #expect(explained("bluez", [Self.laptop, Self.headset])?.reason == .highestPriority)
  }

  @Test("a default that does not win was chosen; what was saved says so too")
  func configured() {
    let sources = [Self.yeti, Self.headset]
    #expect(explained("yeti", sources)?.reason == .configured)
    #expect(explained("yeti", sources)?.isSaved == false)
    let saved = explained("bluez", sources, saved: "bluez")
    #expect(saved?.reason == .configured)
    #expect(saved?.isSaved == true)
    #expect(explained("bluez", sources, saved: "yeti")?.reason == .bluetoothBeatsAnalogUSB)
    #expect(explained("bluez", [Self.headset], saved: "bluez")?.reason == .onlyOne)
  }

  @Test("an empty port loses to any other")
  func ports() {
    let sources = [unplugged(Self.headset), Self.yeti]
    let found = explained("yeti", sources)
    #expect(found?.reason == .othersUnplugged)
    #expect(found?.rivals.map(\.portAvailable) == [false])
    #expect(explained("bluez", sources)?.reason == .configured)
  }

  @Test("of equals the first")
  func equals() {
    let sources = [PulseSource("one", [:]), PulseSource("two", [:])]
    #expect(explained("one", sources)?.reason == .firstOfEquals)
    #expect(explained("two", sources)?.reason == .configured)
  }

  @Test("monitors")
  func monitors() {
    let name = "sink.monitor"
    #expect(explained(name, [Self.monitor])?.reason == .monitorOnly)
    #expect(explained(name, [Self.monitor, unplugged(Self.yeti)])?.reason == .monitorOnly)
    #expect(explained(name, [Self.monitor, Self.yeti])?.reason == .monitorConfigured)
    #expect(explained(name, [Self.monitor], isPipeWire: true, saved: "sink")?.isSaved == true)
    #expect(explained("yeti", [Self.monitor, Self.yeti])?.reason == .onlyOne)
  }

  @Test("a default that is no source has no reason")
  func unknown() {
    #expect(explained("nobody", [Self.yeti]) == nil)
    #expect(DefaultSource(nil, among: [Self.yeti], isPipeWire: false, saved: nil) == nil)
  }

  @Test("the saved choice is read from the servers' state files")
  func saved() throws {
    let system = try SyntheticSystem()
    let home = SavedDefaultSource(root: system.root) { ["HOME": "/home/me"][$0] }
    #expect(home.name(forPipeWire: true) == nil)
    #expect(home.name(forPipeWire: false) == nil)
    try system.file(
      "/home/me/.local/state/wireplumber/default-nodes",
      "[default-nodes]\ndefault.configured.audio.source=yeti\ndefault.configured.audio.sink=x\n"
    )
    try system.file("/home/me/.config/pulse/0123abcd-default-source", "bluez\n")
    #expect(home.name(forPipeWire: true) == "yeti")
    #expect(home.name(forPipeWire: false) == "bluez")
    let elsewhere = SavedDefaultSource(root: system.root) {
      ["HOME": "/home/me", "XDG_STATE_HOME": "/s", "XDG_CONFIG_HOME": "/c"][$0]
    }
    #expect(elsewhere.name(forPipeWire: true) == nil)
    try system.file("/c/pulse/0123abcd-default-source", "\n")
    #expect(elsewhere.name(forPipeWire: false) == nil)
  }
}
