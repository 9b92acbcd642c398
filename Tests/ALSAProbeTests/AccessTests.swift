import Audio
import Rig
import SystemCore
import SystemPackage
import Testing

@testable import ALSAProbe

struct AccessTests {
  private static let running = "state: RUNNING\nowner_pid   : 4242\n"
  private static let configuration = "format: S24_3LE\nchannels: 1\nrate: 48000 (48000/1)\n"

  /// One USB microphone, taken by a program.
  private func taken(by program: String) throws -> (SyntheticSystem, FakeHardware) {
    let system = try SyntheticSystem()
    try system.card(
      0,
      on: try system.usb(port: "1-2", manufacturer: "Blue", product: "Yeti", serial: nil)
    )
    try system.capture(
      card: 0,
      device: 0,
      id: "Yeti",
      status: Self.running,
      hardware: Self.configuration
    )
    try system.process(4242, program, opens: "/dev/snd/pcmC0D0c")
    try system.process(77, "bash", opens: "/dev/null")
    var hardware = FakeHardware()
    hardware.descriptions[0] = .success(
      CardDescription("Yeti", driver: "USB-Audio", name: "Yeti")
    )
    return (system, hardware)
  }

  private func only(
    _ system: SyntheticSystem,
    _ hardware: FakeHardware,
    sources: [PulseSource] = []
  ) throws -> Microphone {
    let listing = MicrophoneProbe.list(
      root: system.root,
      hardware: hardware,
      deadline: .after(.seconds(60))
    ) { SoundServerView(server: SoundServer(.running), sources: sources) }
    #expect(listing.microphones.count == 1)
    return try #require(listing.microphones.first)
  }

  @Test("a stream in use is not opened; its holder and its configuration come from /proc")
  func busy() throws {
    let (system, hardware) = try taken(by: "obs")
    let microphone = try only(system, hardware)
    #expect(
      microphone.access
        == DeviceAccess(
          .busy,
          detail: "Device or resource busy",
          holders: [DeviceHolder(pid: 4242, name: "obs", streaming: true)],
          commands: ["kill 4242"]
        )
    )
    #expect(microphone.formats == ["S24_3LE"])
    #expect(microphone.ratesHz == [48000])
    #expect(microphone.channels == [1])
    #expect(microphone.periodFrames == nil)
  }

  @Test(
    "what the sound server holds is recorded through it",
    arguments: ["pulseaudio", "pipewire"]
  )
  func shared(server: String) throws {
    let (system, hardware) = try taken(by: server)
    let source = PulseSource("yeti", ["alsa.card": "0", "alsa.device": "0"])
    let microphone = try only(system, hardware, sources: [source])
    #expect(microphone.access.state == .ready)
    #expect(microphone.access.holders.map(\.name) == [server])
    #expect(microphone.access.commands.isEmpty)
  }

  @Test("what another program holds is busy for the sound server too")
  func busyForTheServer() throws {
    let (system, hardware) = try taken(by: "arecord")
    var source = PulseSource("yeti", ["alsa.card": "0", "alsa.device": "0"])
    source.state = .suspended
    let microphone = try only(system, hardware, sources: [source])
    #expect(microphone.access.state == .busy)
    #expect(microphone.source?.state == "suspended")
  }

  @Test("the sound server alone is not to be killed")
  func serverWithoutSource() throws {
    let (system, hardware) = try taken(by: "pipewire")
    let microphone = try only(system, hardware)
    #expect(microphone.access.state == .busy)
    #expect(microphone.access.commands.isEmpty)
  }

  @Test("a holder whose files are hidden is known by the thread that opened the stream")
  func hiddenHolder() throws {
    let (system, hardware) = try taken(by: "obs")
    try system.file("/proc/4243/comm", "obs\n")
    try system.file("/proc/4243/status", "Tgid:\t4242\n")
    try system.capture(
      card: 0,
      device: 0,
      id: "Yeti",
      status: "state: SETUP\nowner_pid : 4243\n"
    )
    let holders = try only(system, hardware).access.holders
    #expect(holders == [DeviceHolder(pid: 4242, name: "obs", streaming: false)])
  }

  @Test("who takes the device between reading and opening is found as well")
  func race() throws {
    let (system, fake) = try taken(by: "obs")
    var hardware = fake
    try system.capture(card: 0, device: 0, id: "Yeti")
    hardware.capabilities["hw:0,0"] = .failure(FakeHardware.busy)
    let microphone = try only(system, hardware)
    #expect(microphone.access.state == .busy)
    #expect(microphone.access.holders.map(\.pid) == [4242])
  }

  @Test("nobody visible: the command that shows the holder to root")
  func nobodyVisible() throws {
    let (system, fake) = try taken(by: "obs")
    var hardware = fake
    hardware.descriptions[0] = .success(
      CardDescription(
        information: CardInformation(
          id: "Yeti",
          driver: "USB-Audio",
          name: "Yeti",
          longName: "",
          mixerName: "",
          components: ""
        ),
        devices: [
          CaptureDevice(number: 3, id: "", name: "", subdevices: 1, subdevicesAvailable: 0)
        ]
      )
    )
    let access = try only(system, hardware).access
    #expect(access.state == .busy)
    #expect(access.commands == ["sudo fuser -v /dev/snd/pcmC0D3c"])
  }

  @Test("a card that may not be opened is told from /proc, with the command that grants it")
  func denied() throws {
    let (system, fake) = try taken(by: "obs")
    var hardware = fake
    try system.file(
      "/proc/asound/cards",
      " 0 [Yeti           ]: USB-Audio - Yeti Stereo\n                      Blue Yeti at usb\n"
    )
    hardware.descriptions[0] = .failure(FakeHardware.denied)
    let microphone = try only(system, hardware)
    #expect(
      microphone.access
        == DeviceAccess(
          .denied,
          detail: "Permission denied",
          commands: ["sudo usermod -aG audio $USER"]
        )
    )
    #expect(microphone.name == "Yeti Stereo")
    #expect(microphone.id == "usb-Blue_Yeti-00")
    #expect(microphone.card?.longName == "Blue Yeti at usb")
    #expect(microphone.path == "hw:CARD=Yeti,DEV=0")
    #expect(microphone.mixer == nil)
    #expect(microphone.ratesHz == [48000])
  }

  @Test("what this user may not open, the server may")
  func deniedButShared() throws {
    let (system, fake) = try taken(by: "pipewire")
    var hardware = fake
    hardware.descriptions[0] = .failure(FakeHardware.denied)
    let source = PulseSource("yeti", ["alsa.card": "0", "alsa.device": "0"])
    #expect(try only(system, hardware, sources: [source]).access.state == .ready)
  }

  @Test(
    "the failures of an opening by name",
    arguments: [
      (Errno.resourceBusy, DeviceAccess.State.busy),
      (.permissionDenied, .denied), (.notPermitted, .denied),
      (.noSuchFileOrDirectory, .gone), (Errno(rawValue: 19), .gone),
      (.ioError, .failed), (.invalidArgument, .failed),
    ]
  )
  func openings(code: Errno, state: DeviceAccess.State) throws {
    let (system, _) = try taken(by: "obs")
    try system.link("/proc/asound/Yeti", "card0")
    let access = CaptureAccess(root: system.root).after(
      ALSAError(code, in: "snd_pcm_open"),
      opening: "hw:CARD=Yeti,DEV=0"
    )
    #expect(access.state == state)
    #expect(access.holders.map(\.pid) == (state == .busy ? [4242] : []))
    #expect(access.detail != nil)
  }
}
