import Audio
import Rig
import SystemCore
import Testing

@testable import ALSAProbe

/// Facts of cards that no test machine has; synthesised.
struct CardFactsTests {
  private func list(
    _ system: SyntheticSystem,
    _ hardware: FakeHardware,
    cards: CardSelection = .all,
    sources: [PulseSource] = [],
    deadline: Deadline = .after(.seconds(60))
  ) -> MicrophoneListing {
    MicrophoneProbe.list(
      root: system.root,
      hardware: hardware,
      cards: cards,
      deadline: deadline
    ) { SoundServerView(server: SoundServer(.running), sources: sources) }
  }

  /// The same webcam on two ports, with its video node.
  private func webcams() throws -> (SyntheticSystem, FakeHardware) {
    let system = try SyntheticSystem()
    var hardware = FakeHardware()
    for (card, port) in [(0, "1-2"), (1, "1-3")] {
      let audio = try system.usb(
        port: port,
        interface: "02",
        manufacturer: "046d",
        product: "HD Pro Webcam C920",
        serial: "ABC"
      )
      try system.card(card, on: audio)
      try system.capture(card: card, device: 0, id: "C920_\(card)")
      let video = String(audio.dropLast(1)) + "0"
      try system.link(video + "/subsystem", to: "/sys/bus/usb")
      let node = "\(video)/video4linux/video\(2 * card)"
      try system.file(node + "/name", "HD Pro Webcam C920\n")
      try system.link(node + "/device", to: video)
      try system.link("/sys/class/video4linux/video\(2 * card)", to: node)
      hardware.descriptions[card] = .success(
        CardDescription("C920_\(card)", driver: "USB-Audio", name: "HD Pro Webcam C920")
      )
      hardware.capabilities["hw:\(card),0"] = .success(FakeHardware.voice)
    }
    return (system, hardware)
  }

  @Test("the camera that a microphone is built into")
  func camera() throws {
    let (system, hardware) = try webcams()
    let microphones = list(system, hardware).microphones
    #expect(
      microphones.map(\.partOfCamera) == [
        CameraReference(
          path: "/dev/video0",
          name: "HD Pro Webcam C920",
          usbPort: "1-2",
          byPath: "pci-0000:00:14.0-usb-0:2:1.0"
        ),
        CameraReference(
          path: "/dev/video2",
          name: "HD Pro Webcam C920",
          usbPort: "1-3",
          byPath: "pci-0000:00:14.0-usb-0:3:1.0"
        ),
      ]
    )
    #expect(microphones.map(\.category) == [.usb, .usb])
  }

  @Test("a card alone has the id that it has among all, with its sources and no others")
  func oneCard() throws {
    let (system, hardware) = try webcams()
    let sources = [
      PulseSource("first", ["alsa.card": "0"]), PulseSource("second", ["alsa.card": "1"]),
      PulseSource("second.more", ["alsa.card": "1"]), PulseSource("unseen", ["alsa.card": "7"]),
      PulseSource("virtual", [:]),
    ]
    #expect(MicrophoneProbe.cardNumbers(root: system.root) == [0, 1])
    let all = list(system, hardware, sources: sources).microphones
    let parts = [CardSelection.only(0), .only(1), .none].map {
      list(system, hardware, cards: $0, sources: sources).microphones
    }
    #expect(
      parts.map { $0.compactMap(\.source?.name) } == [
        ["first"], ["second", "second.more"], ["unseen", "virtual"],
      ]
    )
    #expect(Set(parts.joined().map(\.id)) == Set(all.map(\.id)))
    #expect(parts[0].map(\.id) == ["pci-0000:00:14.0-usb-0:2:1.2"])
  }

  @Test("a card that must not be opened is listed from /proc as hung")
  func notOpened() throws {
    let (system, hardware) = try webcams()
    let found = list(system, hardware, cards: .only(1), deadline: .after(.zero)).microphones
    #expect(found.map(\.access.state) == [.hung])
    #expect(found.map(\.card?.index) == [1])
  }

  @Test("the settings of a USB microphone, and the stream that is running, while it is busy")
  func busy() throws {
    let (system, hardware) = try webcams()
    try system.file(
      "/proc/asound/card0/stream0",
      """
      HD Pro Webcam C920 at usb-0000:00:14.0-2, high speed : USB Audio

      Capture:
        Status: Running
          Interface = 3
          Altset = 1
          Momentary freq = 16000 Hz (0x2.0000)
        Interface 3
          Altset 1
          Format: S16_LE
          Channels: 2
          Endpoint: 0x84 (4 IN) (SYNC)
          Rates: 16000, 32000
          Data packet interval: 1000 us
          Bits: 16
          Channel map: FL FR
        Interface 3
          Altset 2
          Format: S24_3LE
          Channels: 1
          Endpoint: 0x84 (4 IN)
          Rates: 8000 - 48000 (continuous)

      """
    )
    try system.capture(
      card: 0,
      device: 0,
      id: "C920_0",
      status: "state: RUNNING\nowner_pid   : 4243\navail       : 96\navail_max   : 7680\n",
      hardware: "format: S16_LE\nsubformat: STD\nchannels: 2\nrate: 16000 (16000/1)\n"
        + "period_size: 160\nbuffer_size: 8000\n"
    )
    try system.process(4242, "obs", opens: "/dev/snd/pcmC0D0c")
    try system.file("/proc/4243/status", "Tgid:\t4242\n")
    let microphone = try #require(list(system, hardware).microphones.first)
    #expect(microphone.access.state == .busy)
    var altset = CaptureAltset(interface: 3, altset: 1)
    altset.formats = ["S16_LE"]
    altset.channels = 2
    altset.ratesHz = [16000, 32000]
    altset.bits = 16
    altset.synchronization = "SYNC"
    altset.channelMap = "FL FR"
    var continuous = CaptureAltset(interface: 3, altset: 2)
    continuous.formats = ["S24_3LE"]
    continuous.channels = 1
    continuous.rateRangeHz = .init(min: 8000, max: 48000)
    #expect(microphone.altsets == [altset, continuous])
    var stream = OpenPCMStream(subdevice: 0, state: "RUNNING")
    stream.pid = 4242
    stream.process = "obs"
    stream.format = "S16_LE"
    stream.rateHz = 16000
    stream.channels = 2
    stream.periodFrames = 160
    stream.bufferFrames = 8000
    stream.availMaxFrames = 7680
    #expect(microphone.streams == [stream])
    #expect(microphone.ratesHz.contains(32000))
  }

  @Test(
    "categories of cards",
    arguments: [
      ("HDA-Intel", "HDA Intel PCH", "ALC257 Analog", Microphone.Category.hda),
      ("sof-hda-dsp", "sof-hda-dsp", "HDA Analog", .sof),
      ("sof-hda-dsp", "sof-hda-dsp", "DMIC", .dmic),
      ("acp6x", "acp6x", "DMIC capture dmic-hifi-0", .dmic), ("acp3xalc5682m98", "x", "y", .sof),
      ("USB-Audio", "Yeti", "USB Audio", .usb),
      ("USB-Audio", "USB3 HDMI Capture", "USB Audio", .hdmi),
      ("Loopback", "Loopback", "Loopback PCM", .loopback), ("Dummy", "Dummy", "Dummy PCM", .dummy),
      ("bcm2835_i2s", "snd_rpi", "HiFi", .other),
    ]
  )
  func categories(driver: String, name: String, pcm: String, category: Microphone.Category) {
    let description = CardDescription("id", driver: driver, name: name, pcm: pcm)
    let device = description.devices[0]
    #expect(
      Microphone.Category(description.information, device: device, isUSB: false) == category
    )
  }

  @Test("a laptop's digital microphones: their use case, their jacks, their own volume")
  func sof() throws {
    let system = try SyntheticSystem()
    try system.pci("0000:00:1f.3", driver: "sof-audio-pci-intel-tgl")
    try system.card(0, on: "/sys/devices/pci0000:00/0000:00:1f.3")
    try system.file("/usr/share/alsa/ucm2/conf.d/sof-hda-dsp/sof-hda-dsp.conf", "")
    var hardware = FakeHardware()
    hardware.descriptions[0] = .success(
      CardDescription(
        information: CardDescription("sofhdadsp", driver: "sof-hda-dsp", name: "sof-hda-dsp")
          .information,
        devices: [
          CaptureDevice(
            number: 0,
            id: "HDA Analog (*)",
            name: "",
            subdevices: 1,
            subdevicesAvailable: 1
          ),
          CaptureDevice(number: 6, id: "DMIC (*)", name: "", subdevices: 1, subdevicesAvailable: 1),
        ]
      )
    )
    hardware.capabilities = ["hw:0,0": .success(.init()), "hw:0,6": .success(.init())]
    hardware.mixers[0] = [
      ALSAMixerElement(name: "Capture", volumeDb: [12], switches: [true]),
      ALSAMixerElement(name: "Dmic0", volumeDb: [20], switches: [false]),
      ALSAMixerElement(name: "Mic Boost", volumeDb: [10]),
    ]
    hardware.jacks[0] = [
      ALSAJack(name: "Mic Jack", isPlugged: false),
      ALSAJack(name: "Headphone Jack", isPlugged: true),
    ]
    var source = PulseSource("dmic", ["alsa.card": "0", "alsa.device": "6"])
    source.ports = [
      PulsePort(name: "[In] Mic1", description: "", priority: 1, isAvailable: nil, isActive: true)
    ]
    let microphones = list(system, hardware, sources: [source]).microphones
    #expect(microphones.map(\.category) == [.sof, .dmic])
    #expect(microphones.map(\.mixer?.captureVolumeDb) == [12, 20])
    #expect(microphones.map(\.mixer?.captureSwitch) == [true, false])
    #expect(microphones[0].jacks?.map(\.name) == ["Mic Jack"])
    let file = "/usr/share/alsa/ucm2/conf.d/sof-hda-dsp/sof-hda-dsp.conf"
    #expect(microphones[0].useCase == UseCase(configuration: file))
    #expect(microphones[1].useCase == UseCase(configuration: file, device: "Mic1"))
    #expect(microphones.map(\.partOfCamera) == [nil, nil])
    #expect(microphones.map(\.altsets) == [nil, nil])
  }
}
