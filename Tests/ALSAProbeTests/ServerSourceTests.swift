import Audio
import Rig
import Testing

@testable import ALSAProbe

/// What the servers tell of sources that no test machine has; synthesised.
struct ServerSourceTests {
  private func view(
    _ sources: [PulseSource],
    cards: [PulseCard] = [],
    outputs: [PulseSourceOutput] = []
  ) -> SoundServerView {
    var view = SoundServerView(
      server: SoundServer(.running),
      sources: sources,
      cards: cards,
      outputs: outputs
    )
    view.explain(saved: nil)
    return view
  }

  @Test(
    "categories",
    arguments: [
      ("x", ["device.class": "filter"], Microphone.Category.filter),
      ("x", ["device.master_device": "mic"], .filter),
      ("easyeffects_source", ["media.class": "Audio/Source/Virtual"], .filter),
      ("nui_mic_remap", [:], .filter), ("NoiseTorch Microphone", [:], .filter),
      ("x", ["node.network": "true"], .network),
      ("x", ["device.api": "bluez5"], .bluetooth), ("x", ["device.class": "monitor"], .monitor),
      ("x", ["alsa.card": "3", "device.bus": "usb"], .usb), ("x", ["alsa.card": "3"], .other),
      ("x", [:], .virtual),
    ]
  )
  func categories(name: String, properties: [String: String], category: Microphone.Category) {
    #expect(PulseSource(name, properties).category == category)
  }

  @Test("sources of other machines, by the module or the server's flag")
  func network() {
    var tunnel = PulseSource("tunnel", [:])
    tunnel.driver = "module-tunnel-source.c"
    #expect(tunnel.category == .network)
    var flagged = PulseSource("rtp", [:])
    flagged.flags = [.network]
    #expect(flagged.category == .network)
  }

  @Test(
    "whether recording takes a headset out of its music profile",
    arguments: [
      ("a2dp-sink", nil, true), ("a2dp_sink", nil, true), ("a2dp-sink-sbc_xq", nil, true),
      ("headset-head-unit", nil, false), ("headset-head-unit-msbc", nil, false),
      ("handsfree_head_unit", nil, false), ("a2dp-source", nil, false), ("off", nil, nil),
      (nil, "headset-head-unit", false), (nil, nil, nil),
    ] as [(String?, String?, Bool?)]
  )
  func profileSwitch(card: String?, told: String?, expected: Bool?) {
    var source = PulseSource("bluez", ["device.api": "bluez5"])
    source.properties["api.bluez5.profile"] = told
    source.rate = 8000
    source.card = 4
    let cards = card.map { [PulseCard(index: 4, name: "bluez_card", activeProfile: $0)] } ?? []
    let link = SoundSource(source, in: view([source], cards: cards)).bluetooth
    #expect(link?.captureSwitchesProfile == expected)
    #expect(link?.bandwidthHz == 4000)
    #expect(link?.profile == told ?? card)
  }

  @Test("a headset that plays music has no source, but its card could capture")
  func cards() {
    let headset = PulseCard(
      index: 4,
      name: "bluez_card",
      activeProfile: "a2dp-sink",
      profiles: [
        .init(name: "a2dp-sink", description: "Music", sources: 0),
        .init(name: "headset-head-unit", description: "Telephone", sources: 1),
      ],
      properties: ["device.api": "bluez5", "device.description": "WH-1000"]
    )
    let off = PulseCard(
      index: 0,
      name: "alsa_card",
      activeProfile: "off",
      profiles: [
        .init(name: "off", description: "Off", sources: 0),
        .init(name: "input", description: "In", sources: 1, isAvailable: false),
      ],
      properties: ["alsa.card": "0"]
    )
    let cards = view([], cards: [headset, off]).server.cards ?? []
    #expect(cards.map(\.description) == ["WH-1000", "alsa_card"])
    #expect(cards.map(\.isBluetooth) == [true, false])
    #expect(cards.map(\.capturesNow) == [false, false])
    #expect(cards.map(\.couldCapture) == [true, false])
    #expect(cards.map(\.alsaCard) == [nil, 0])
  }

  @Test("a volume of the hardware, and what is above 100 %")
  func volumes() {
    var source = PulseSource("mic", [:])
    source.flags = [.hardwareVolume, .decibelVolume]
    source.volumes = [PulseVolume(0x8000), PulseVolume(98304)]
    source.volume = 98304
    source.baseVolume = PulseVolume(0x8000)
    let loud = SoundSource(source, in: view([source]))
    #expect(loud.baseVolumeDb == -18.06)
    #expect(loud.hardwareGainDb == 18.06)
    #expect(loud.softwareGainDb == 10.57)
    #expect(loud.channelVolumesDb == [-18.06, 10.57])
    source.volume = 0x8000
    let unamplified = SoundSource(source, in: view([source]))
    #expect(unamplified.hardwareGainDb == 0)
    #expect(unamplified.softwareGainDb == 0)
    source.volume = 0
    #expect(SoundSource(source, in: view([source])).hardwareGainDb == nil)
  }

  @Test("ports, with what libpulse before 14 does not tell left out")
  func ports() {
    var source = PulseSource("mic", [:])
    source.ports = [
      PulsePort(
        name: "analog-input-mic",
        description: "Microphone",
        priority: 87,
        isAvailable: false,
        isActive: false
      ),
      PulsePort(
        name: "[In] Mic1",
        description: "Digital Microphone",
        priority: 100,
        isAvailable: nil,
        type: "mic",
        availabilityGroup: "Jack",
        isActive: true
      ),
    ]
    let ports = SoundSource(source, in: view([source])).ports ?? []
    #expect(ports.map(\.available) == [false, nil])
    #expect(ports.map(\.type) == [nil, "mic"])
    #expect(ports.map(\.availabilityGroup) == [nil, "Jack"])
    #expect(ports.map(\.active) == [false, true])
  }

  @Test("the use case that a server has set")
  func useCase() {
    var source = PulseSource("mic", ["device.string": "hw:sofhdadsp,6"])
    #expect(UseCase(source, card: nil) == nil)
    source.ports = [
      PulsePort(
        name: "[In] Mic1",
        description: "",
        priority: 0,
        isAvailable: nil,
        isActive: true
      )
    ]
    let card = PulseCard(index: 0, name: "c", activeProfile: "HiFi (HDMI1, Mic1, Speaker)")
    #expect(
      UseCase(source, card: card)
        == UseCase(verb: "HiFi", device: "Mic1", capturePCM: "hw:sofhdadsp,6")
    )
  }

  @Test("PipeWire's filters are known by their other half")
  func master() {
    var mic = PulseSource("yeti", [:])
    mic.index = 40
    let filter = PulseSource("filter", ["node.link-group": "loopback-1"])
    var input = PulseSourceOutput(index: 9, name: "input", source: 40)
    input.properties["node.link-group"] = "loopback-1"
    input.hasClient = false
    let view = view([mic, filter], outputs: [input])
    #expect(SoundSource(filter, in: view).master == "yeti")
    #expect(SoundSource(mic, in: view).master == nil)
    #expect(SoundSource(mic, in: view).recordings?.map(\.isInternal) == [true])
  }
}
