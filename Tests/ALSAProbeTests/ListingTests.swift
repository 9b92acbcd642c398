import Audio
import Rig
import SystemCore
import SystemPackage
import Testing

@testable import ALSAProbe

struct ListingTests {
  private let noServer = SoundServerView(server: SoundServer(.notRunning, detail: "no socket"))

  private func list(
    _ system: SyntheticSystem,
    _ hardware: FakeHardware,
    _ view: SoundServerView? = nil,
    deadline: Deadline = .after(.seconds(60))
  ) -> MicrophoneListing {
    MicrophoneProbe.list(root: system.root, hardware: hardware, deadline: deadline) {
      view ?? noServer
    }
  }

  /// A USB microphone on card 1 and a built-in one, with two devices, on card 0.
  private func laptop() throws -> (SyntheticSystem, FakeHardware) {
    let system = try SyntheticSystem()
    try system.pci("0000:00:1f.3", driver: "snd_hda_intel")
    try system.card(0, on: "/sys/devices/pci0000:00/0000:00:1f.3")
    let usb = try system.usb(port: "1-2", manufacturer: "Blue", product: "Yeti", serial: "REV8")
    try system.card(1, on: usb)
    var hardware = FakeHardware()
    hardware.descriptions = [
      0: .success(
        CardDescription(
          "PCH",
          driver: "HDA-Intel",
          name: "HDA Intel PCH",
          devices: [0, 2],
          pcm: "ALC257"
        )
      ),
      1: .success(CardDescription("Yeti", driver: "USB-Audio", name: "Yeti Stereo Microphone")),
    ]
    for path in ["hw:0,0", "hw:0,2", "hw:1,0"] {
      hardware.capabilities[path] = .success(FakeHardware.voice)
    }
    hardware.mixers[1] = [ALSAMixerElement(name: "Mic", volumeDb: [12], switches: [true])]
    return (system, hardware)
  }

  @Test("cards without a sound server")
  func cards() throws {
    let (system, hardware) = try laptop()
    let listing = list(system, hardware)
    #expect(listing.soundServer == SoundServer(.notRunning, detail: "no socket"))
    #expect(listing.absence == nil)
    let microphones = listing.microphones
    #expect(
      microphones.map(\.id) == ["pci-0000:00:1f.3", "pci-0000:00:1f.3-2", "usb-Blue_Yeti_REV8-00"]
    )
    #expect(
      microphones.map(\.name) == [
        "HDA Intel PCH, ALC257 0", "HDA Intel PCH, ALC257 2", "Yeti Stereo Microphone",
      ]
    )
    #expect(microphones.map(\.kind) == [.hda, .hda, .usb])
    #expect(
      microphones.map(\.path) == [
        "hw:CARD=PCH,DEV=0", "hw:CARD=PCH,DEV=2", "hw:CARD=Yeti,DEV=0",
      ]
    )
    #expect(microphones.allSatisfy { $0.access == DeviceAccess(.ready) })
    let yeti = microphones[2]
    #expect(yeti.formats == ["S16_LE"])
    #expect(yeti.ratesHz == [44100, 48000])
    #expect(yeti.channels == [1, 2])
    #expect(yeti.periodFrames == FrameRange(min: 16, max: 8192))
    #expect(yeti.bufferFrames == FrameRange(min: 32, max: 16384))
    #expect(yeti.mixer?.captureVolumeDb == 12)
    #expect(yeti.usb?.port == "1-2")
    #expect(yeti.usb?.speedMbps == 480)
    #expect(yeti.card?.longName == "Yeti Stereo Microphone at home")
    #expect(microphones[0].mixer == nil)
  }

  @Test(
    "sources join their devices by PulseAudio's and by PipeWire's properties",
    arguments: [
      ["alsa.card": "1", "alsa.device": "0"],
      ["api.alsa.pcm.card": "1", "api.alsa.path": "hw:1,0"],
      ["api.alsa.card": "1", "api.alsa.pcm.device": "0"],
      ["alsa.card": "1"], ["api.alsa.path": "hw:1,0"], ["api.alsa.path": "hw:1"],
    ]
  )
  func joins(properties: [String: String]) throws {
    let (system, hardware) = try laptop()
    let view = SoundServerView(
      server: SoundServer(.running, name: "x", version: "1"),
      sources: [PulseSource("alsa_input.usb-Yeti", properties)],
      defaultSource: "alsa_input.usb-Yeti"
    )
    let microphones = list(system, hardware, view).microphones
    #expect(microphones.count == 3)
    #expect(microphones.map { $0.source?.name } == [nil, nil, "alsa_input.usb-Yeti"])
    #expect(microphones[2].source?.isDefault == true)
    #expect(microphones[2].source?.alsaCard == 1)
  }

  @Test("a path by the card's id tells no number", arguments: ["hw:PCH,0", "front:1", "hw:", ""])
  func pathWithoutNumber(path: String) {
    let source = PulseSource("mic", ["api.alsa.path": path])
    #expect(source.alsaCard == nil)
    #expect(source.alsaDevice == nil)
  }

  @Test("virtual, Bluetooth and unseen sources are microphones of their own, monitors are not")
  func sourcesAlone() throws {
    let (system, hardware) = try laptop()
    let view = SoundServerView(
      server: SoundServer(.running),
      sources: [
        PulseSource("sink.monitor", ["device.class": "monitor"], monitorOf: "sink"),
        PulseSource("noise_cancelled", ["device.class": "filter"]),
        PulseSource("bluez_input.AA", ["device.bus": "bluetooth"]),
        PulseSource("bluez_input.BB", ["device.api": "bluez5"]),
        PulseSource("unseen", ["alsa.card": "7", "alsa.device": "0", "device.bus": "usb"]),
      ],
      defaultSource: "sink.monitor"
    )
    let listing = list(system, hardware, view)
    #expect(listing.monitors.map(\.name) == ["sink.monitor"])
    #expect(listing.monitors.map(\.isDefault) == [true])
    #expect(listing.monitors.map(\.monitorOf) == ["sink"])
    #expect(
      listing.microphones.dropFirst(3).map(\.id) == [
        "bluez_input.AA", "bluez_input.BB", "unseen", "noise_cancelled",
      ]
    )
    #expect(
      listing.microphones.dropFirst(3).map(\.kind) == [.bluetooth, .bluetooth, .usb, .virtual]
    )
    let virtual = try #require(listing.microphones.last)
    #expect(virtual.card == nil)
    #expect(virtual.path == nil)
    #expect(virtual.ratesHz == [48000])
    #expect(virtual.channels == [2])
    #expect(virtual.access == DeviceAccess(.ready))
  }

  @Test("of two sources on one device the default is joined, the other stands alone")
  func splitSources() throws {
    let (system, hardware) = try laptop()
    let properties = ["alsa.card": "1", "alsa.device": "0"]
    let view = SoundServerView(
      server: SoundServer(.running),
      sources: [PulseSource("yeti.left", properties), PulseSource("yeti.right", properties)],
      defaultSource: "yeti.right"
    )
    let microphones = list(system, hardware, view).microphones
    #expect(microphones.map(\.id).contains("yeti.left"))
    let joined = try #require(microphones.first { $0.source?.name == "yeti.right" })
    #expect(joined.id == "usb-Blue_Yeti_REV8-00")
    let alone = try #require(microphones.first { $0.id == "yeti.left" })
    #expect(alone.kind == .usb)
    #expect(alone.card?.id == "Yeti")
    #expect(alone.path == nil)
  }

  @Test("a port with nothing in it yields to one that may have")
  func ports() throws {
    let (system, hardware) = try laptop()
    var empty = PulseSource("empty", ["alsa.card": "1", "alsa.device": "0"])
    empty.isPortAvailable = false
    let full = PulseSource("full", ["alsa.card": "1", "alsa.device": "0"])
    let view = SoundServerView(server: SoundServer(.running), sources: [empty, full])
    let microphones = list(system, hardware, view).microphones
    #expect(microphones.first { $0.card?.id == "Yeti" }?.source?.name == "full")
  }

  @Test("ids are unique whatever the devices say")
  func uniqueIds() throws {
    let system = try SyntheticSystem()
    var hardware = FakeHardware()
    hardware.descriptions[0] = .success(CardDescription("Mic", driver: "X", name: "Mic"))
    hardware.capabilities["hw:0,0"] = .success(FakeHardware.voice)
    let view = SoundServerView(
      server: SoundServer(.running),
      sources: [PulseSource("Mic", [:]), PulseSource("Mic", [:])]
    )
    #expect(list(system, hardware, view).microphones.map(\.id) == ["Mic", "Mic#2", "Mic#3"])
  }

  @Test("loopback devices are listed after hardware, each with its number")
  func loopback() throws {
    let (system, fake) = try laptop()
    var hardware = fake
    try system.card(2, on: try system.platform("snd_aloop.0"))
    hardware.descriptions[2] = .success(
      CardDescription("Loopback", driver: "Loopback", name: "Loopback", devices: [0, 1])
    )
    let loopbacks = list(system, hardware).microphones.suffix(2)
    #expect(loopbacks.map(\.kind) == [.loopback, .loopback])
    #expect(loopbacks.map(\.id) == ["platform-snd_aloop.0", "platform-snd_aloop.0-1"])
  }

  @Test("a card that vanishes while it is read is left out, its device that does so is gone")
  func vanishing() throws {
    let (system, fake) = try laptop()
    var hardware = fake
    hardware.descriptions[0] = .failure(ALSAError(.noSuchFileOrDirectory, in: "snd_ctl_open"))
    hardware.capabilities["hw:1,0"] = .failure(FakeHardware.absent)
    let microphones = list(system, hardware).microphones
    #expect(microphones.map(\.id) == ["usb-Blue_Yeti_REV8-00"])
    #expect(microphones.map(\.access.state) == [.gone])
  }

  @Test("past the deadline nothing is opened: hung, with what /proc tells")
  func hung() throws {
    let (system, hardware) = try laptop()
    try system.capture(card: 1, device: 0, id: "Yeti")
    try system.file(
      "/proc/asound/card1/stream0",
      "Capture:\n  Interface 1\n    Altset 1\n    Format: S16_LE\n    Rates: 48000\n"
    )
    let listing = list(system, hardware, deadline: .after(.zero))
    #expect(listing.microphones.map(\.access.state) == [.hung])
    #expect(listing.microphones.map(\.ratesHz) == [[48000]])
  }
}
