import Audio
import Rig
import SystemCore
import Testing

@testable import ALSAProbe

struct AbsenceTests {
  private func sound(_ system: SyntheticSystem) throws {
    try system.file("/proc/asound/version", "x")
    try system.file("/dev/snd/timer", "")
  }

  @Test("nothing of sound at all")
  func noSubsystem() throws {
    #expect(Absence(ofSoundIn: try SyntheticSystem().root) == .noSubsystem)
  }

  @Test("a container: the kernel has cards, but the device files are not there")
  func container() throws {
    let system = try SyntheticSystem()
    try system.file("/proc/asound/version", "x")
    try system.pci("0000:00:1f.3", driver: "snd_hda_intel")
    #expect(Absence(ofSoundIn: system.root) == .noSubsystem)
  }

  @Test("sound, but nothing attached")
  func noneAttached() throws {
    let system = try SyntheticSystem()
    try sound(system)
    try system.pci("0000:00:02.0", class: "0x030000", driver: nil)
    #expect(Absence(ofSoundIn: system.root) == .noneAttached)
  }

  @Test("a PCI audio device without a driver", arguments: ["0x040300", "0x040100"])
  func noPCIDriver(code: String) throws {
    let system = try SyntheticSystem()
    try sound(system)
    try system.pci("0000:00:1f.3", class: code, driver: nil)
    #expect(Absence(ofSoundIn: system.root) == .noDriver)
  }

  @Test("a USB audio interface without a driver")
  func noUSBDriver() throws {
    let system = try SyntheticSystem()
    try sound(system)
    _ = try system.usb(port: "1-2", manufacturer: nil, product: nil, serial: nil, driver: nil)
    #expect(Absence(ofSoundIn: system.root) == .noDriver)
  }

  @Test("a card that only plays is no microphone: the listing says that none is attached")
  func playbackOnly() throws {
    let system = try SyntheticSystem()
    try sound(system)
    try system.file("/proc/asound/card0/id", "HDMI\n")
    var hardware = FakeHardware()
    hardware.descriptions[0] = .success(
      CardDescription("HDMI", driver: "HDA-Intel", name: "HDMI", devices: [])
    )
    let listing = MicrophoneProbe.list(
      root: system.root,
      hardware: hardware,
      deadline: .after(.seconds(60))
    ) { .notAsked }
    #expect(listing.microphones.isEmpty)
    #expect(listing.absence == .noneAttached)
    #expect(listing.soundServer.detail == "not asked")
  }

  @Test(
    "why the sound server can't be asked",
    arguments: [
      (PulseError.noLibrary(missing: "libpulse.so.0"), SoundServer.State.noLibrary),
      (.notRunning(reason: "no socket"), .notRunning), (.refused(reason: "no"), .refused),
      (.noSource(reason: "no"), .refused), (.hung, .hung),
      (.failed(call: "pa_x", reason: "y"), .refused),
    ]
  )
  func server(error: PulseError, state: SoundServer.State) {
    let server = SoundServer(after: error)
    #expect(server.state == state)
    #expect((server.detail == nil) == (error == .hung))
  }

  @Test(
    "volumes: the norm is 0 dB, silence has none, above it is amplified",
    arguments: [
      (UInt32(0x10000), 0.0, 100.0), (0x8000, -18.06, 50), (0, nil, 0), (98304, 10.57, 150),
    ] as [(UInt32, Double?, Double)]
  )
  func volumes(volume: UInt32, decibels: Double?, percent: Double) {
    var pulse = PulseSource("mic", [:])
    pulse.volume = volume
    let source = SoundSource(pulse, in: .notAsked)
    #expect(source.volumeDb == decibels)
    #expect(source.volumePercent == percent)
    #expect(!source.isDefault)
  }
}
