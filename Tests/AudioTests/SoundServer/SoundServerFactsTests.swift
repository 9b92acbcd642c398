import Glibc
import Rig
import SystemCore
import TestExtensions
import Testing

@testable import ALSAProbe
@testable import Audio

/// The same facts from both servers.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(5)))
struct SoundServerFactsTests {
  private func view(_ server: PrivateSoundServer) -> SoundServerView {
    SoundServerView.ask(
      server: server.server,
      until: .after(.seconds(10)),
      barriers: server.barriers
    )
  }

  private func listing(_ server: PrivateSoundServer) -> MicrophoneListing {
    MicrophoneProbe.list(
      root: SystemRoot("/proc/nonexistent"),
      hardware: NoHardware(),
      deadline: .after(.seconds(20))
    ) { view(server) }
  }

  /// Servers act on their own time: looks again until a fact holds, or gives the last look.
  private func listing(
    _ server: PrivateSoundServer,
    where holds: (MicrophoneListing) -> Bool
  ) -> MicrophoneListing {
    let deadline = Deadline.after(.seconds(10))
    while true {
      let listing = listing(server)
      if holds(listing) || deadline.hasPassed { return listing }
      usleep(50_000)
    }
  }

  private func source(_ name: String, _ listing: MicrophoneListing) throws -> SoundSource {
    try #require(
      (listing.microphones.compactMap(\.source) + listing.monitors).first { $0.name == name }
    )
  }

  @Test(
    "PipeWire is told from PulseAudio by its name, and its state is read",
    .enabled(if: SoundServerPrograms.pipeWire.isInstalled, "PipeWire is not installed")
  )
  func pipeWire() throws {
    let server = try PrivateSoundServer(.pipeWire, "module-null-sink sink_name=studio")
    let found = listing(server).soundServer
    #expect(found.kind == .pipeWire)
    #expect(found.name?.contains("PipeWire") == true)
    #expect(found.defaultRateHz == 48000)
  }

  @Test(
    "PulseAudio's default rate is not that of most microphones",
    .enabled(if: SoundServerPrograms.pulseAudio.isInstalled, "PulseAudio is not installed")
  )
  func pulseAudio() throws {
    let server = try PrivateSoundServer(.pulseAudio, "module-null-sink sink_name=studio")
    let found = listing(server).soundServer
    #expect(found.kind == .pulseAudio)
    #expect(found.defaultRateHz == 44100)
    #expect(found.cards == [])
  }

  @Test(
    "kinds, volumes in dB, mute, rates, and the master of a filter",
    arguments: SoundServerPrograms.installed
  )
  func sources(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(
      programs,
      "module-null-sink sink_name=studio rate=48000 channels=2",
      "module-remap-source source_name=mic master=studio.monitor channels=1"
    )
    try server.loadSource("quiet", rate: 44100)
    try server.control("set-source-volume", "quiet", "150%")
    try server.control("set-source-mute", "mic", "1")
    let found = listing(server) { listing in
      listing.microphones.count == 2
        && listing.microphones.contains { $0.source?.volumePercent == 150 }
        && listing.microphones.contains { $0.source?.muted == true }
    }
    #expect(found.monitors.map(\.name) == ["studio.monitor"])
    #expect(found.monitors.map(\.category) == [.monitor])
    let mic = try source("mic", found)
    #expect(mic.category == .filter)
    #expect(mic.master == "studio.monitor")
    #expect(mic.muted)
    #expect(mic.softwareGainDb == 0)
    let quiet = try source("quiet", found)
    #expect(quiet.category == .virtual)
    #expect(quiet.rateHz == 44100)
    #expect(quiet.channels == 1)
    #expect(quiet.volumeDb == 10.57)
    #expect(quiet.channelVolumesDb == [10.57])
    #expect(quiet.baseVolumeDb == 0)
    #expect(quiet.softwareGainDb == 10.57)
    #expect(quiet.hardwareGainDb == nil)
    #expect(quiet.serverRateHz == found.soundServer.defaultRateHz)
    #expect(quiet.flags?.contains("decibel_volume") == true)
    #expect(quiet.ports == [])
    #expect(quiet.bluetooth == nil)
    #expect(found.microphones.map(\.kind) == [.virtual, .virtual])
  }

  @Test("a headset's telephone profile", arguments: SoundServerPrograms.installed)
  func headset(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.loadSource(
      "headset",
      rate: 16000,
      properties: "device.bus=bluetooth device.form_factor=headset "
        + "bluetooth.protocol=headset_head_unit bluetooth.codec=mSBC"
    )
    let found = listing(server) { !$0.microphones.isEmpty }
    #expect(found.microphones.map(\.kind) == [.bluetooth])
    #expect(found.microphones.map(\.category) == [.bluetooth])
    #expect(
      try source("headset", found).bluetooth
        == BluetoothLink(
          profile: "headset_head_unit",
          codec: "mSBC",
          bandwidthHz: 8000,
          captureSwitchesProfile: false
        )
    )
  }

  @Test("who records, and is muted on its own", arguments: SoundServerPrograms.installed)
  func recordings(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.loadSource("mic")
    let pid = try server.record("mic")
    let found = listing(server) { $0.microphones.first?.source?.recordings?.isEmpty == false }
    let recording = try #require(try source("mic", found).recordings?.first)
    #expect(recording.application == "parecord")
    #expect(recording.binary == "pacat")
    #expect(recording.pid == Int(pid))
    #expect(!recording.isInternal)
    #expect(!recording.muted)
    #expect(recording.volumeDb == 0)
    try server.control("set-source-output-mute", "\(recording.index)", "1")
    try server.control("set-source-output-volume", "\(recording.index)", "50%")
    let muted = listing(server) {
      $0.microphones.first?.source?.recordings?.first?.muted == true
        && $0.microphones.first?.source?.recordings?.first?.volumeDb != 0
    }
    let now = try #require(try source("mic", muted).recordings?.first)
    #expect(now.muted)
    #expect(now.volumeDb == -18.06)
  }

  @Test("the only microphone is the default", arguments: SoundServerPrograms.installed)
  func onlyOne(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs, "module-null-sink sink_name=studio")
    try server.loadSource("mic", properties: "priority.session=2000")
    let found = listing(server) { $0.soundServer.defaultSource?.name == "mic" }
    let reason = try #require(found.soundServer.defaultSource)
    #expect(reason.name == "mic")
    #expect(reason.reason == .onlyOne)
    #expect(reason.rivals.isEmpty)
    #expect(!reason.isSaved)
  }

  @Test("the highest rank wins, and whom it beat", arguments: SoundServerPrograms.installed)
  func highestPriority(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.loadSource("plain", properties: "device.class=sound priority.session=1900")
    try server.loadSource(
      "fine",
      properties: "device.class=sound device.bus=usb device.profile.name=analog-mono "
        + "priority.session=2100"
    )
    let found = listing(server) { $0.soundServer.defaultSource?.name == "fine" }
    let reason = try #require(found.soundServer.defaultSource)
    let (winner, loser) = programs == .pulseAudio ? (9049, 9000) : (2100, 1900)
    #expect(
      reason
        == DefaultSource(
          name: "fine",
          reason: .highestPriority,
          isSaved: false,
          priority: winner,
          rivals: [.init(name: "plain", priority: loser, portAvailable: nil)]
        )
    )
  }

  @Test("a Bluetooth headset outranks a USB microphone", arguments: SoundServerPrograms.installed)
  func bluetooth(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.loadSource(
      "yeti",
      properties: "device.class=sound device.bus=usb device.profile.name=analog-mono "
        + "priority.session=2009"
    )
    try server.loadSource(
      "headset",
      rate: 16000,
      properties: "device.class=sound device.bus=bluetooth priority.session=2010"
    )
    let found = listing(server) { $0.soundServer.defaultSource?.name == "headset" }
    #expect(found.soundServer.defaultSource?.name == "headset")
    #expect(found.soundServer.defaultSource?.reason == .bluetoothBeatsAnalogUSB)
    #expect(found.soundServer.defaultSource?.rivals.map(\.name) == ["yeti"])
  }

  @Test("a choice beats every rank", arguments: SoundServerPrograms.installed)
  func configured(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.loadSource("fine", properties: "device.class=sound priority.session=2100")
    try server.loadSource("plain", properties: "priority.session=1900")
    try server.control("set-default-source", "plain")
    let found = listing(server) { $0.soundServer.defaultSource?.name == "plain" }
    #expect(found.soundServer.defaultSource?.name == "plain")
    #expect(found.soundServer.defaultSource?.reason == .configured)
  }

  @Test(
    "a monitor that was chosen, though there is a microphone",
    arguments: SoundServerPrograms.installed
  )
  func monitor(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs, "module-null-sink sink_name=studio")
    try server.loadSource("mic", properties: "priority.session=2000")
    try server.control("set-default-source", "studio.monitor")
    let found = listing(server) { $0.soundServer.defaultSource?.name == "studio.monitor" }
    #expect(found.soundServer.defaultSource?.reason == .monitorConfigured)
    #expect(found.monitors.map(\.isDefault) == [true])
    #expect(found.microphones.map { $0.source?.isDefault } == [false])
  }

  @Test(
    "a server that has stopped in the middle of its work is hung",
    arguments: SoundServerPrograms.installed
  )
  func hung(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.signal(SIGSTOP)
    let view = SoundServerView.ask(server: server.server, until: .after(.milliseconds(300)))
    #expect(view.server.state == .hung)
    #expect(view.sources.isEmpty)
  }

  @Test("nothing is left of a server", arguments: SoundServerPrograms.installed)
  func cleanUp(programs: SoundServerPrograms) throws {
    var server: PrivateSoundServer? = try PrivateSoundServer(programs)
    let processes = server?.processes ?? []
    let path = server?.path ?? ""
    #expect(processes.count == (programs == .pulseAudio ? 2 : 4))
    server = nil
    #expect(!processes.contains { kill($0, 0) == 0 })
    #expect(access(path, F_OK) != 0)
  }
}
