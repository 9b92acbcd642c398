import Rig
import SystemCore
import SystemPackage
import TestExtensions
import Testing
import Workers

@testable import ALSAProbe
@testable import Audio
@testable import Bench

@Suite(.serialized, .ownThreads, .timeLimit(.minutes(2)))
struct PulseConnectionTests {
  private func error(connectingTo server: String, for time: Duration = .seconds(5)) -> PulseError? {
    do throws(PulseError) {
      _ = try PulseConnection(server: server, until: .after(time))
      return nil
    } catch {
      return error
    }
  }

  @Test("no socket: none runs, and none is started")
  func notRunning() {
    let server = "unix:/tmp/airworthy-no-such-socket"
    #expect(error(connectingTo: server) == .notRunning(reason: "no socket at \(server)"))
  }

  @Test("a socket that nobody listens at")
  func refused() throws {
    let socket = try UnansweredSocket(listening: false)
    #expect(error(connectingTo: socket.server) == .refused(reason: "Connection refused"))
  }

  @Test("a server that never answers is given up at the deadline")
  func hung() throws {
    let socket = try UnansweredSocket(listening: true)
    let started = ContinuousClock.now
    #expect(error(connectingTo: socket.server, for: .milliseconds(200)) == .hung)
    #expect(started.duration(to: .now) >= .milliseconds(200))
    let view = SoundServerView.ask(server: socket.server, until: .after(.milliseconds(50)))
    #expect(view.server.state == .hung)
  }
}

@Suite(
  .serialized,
  .ownThreads,
  .timeLimit(.minutes(2)),
  .enabled(if: SoundServerPrograms.pulseAudio.isInstalled, "PulseAudio is not installed")
)
struct PulseAudioTests {
  private func listing(_ pulse: PrivateSoundServer) -> MicrophoneListing {
    MicrophoneProbe.list(
      root: SystemRoot("/proc/nonexistent"),
      hardware: NoHardware(),
      deadline: .after(.seconds(20))
    ) { SoundServerView.ask(server: pulse.server, until: .after(.seconds(10))) }
  }

  @Test("the server, its monitors and microphones, muted and amplified")
  func sources() throws {
    let pulse = try PrivateSoundServer(
      .pulseAudio,
      "module-null-sink sink_name=studio rate=48000",
      "module-remap-source source_name=mic master=studio.monitor channels=1",
      "module-null-source source_name=headset rate=16000 channels=1"
    )
    try pulse.control("set-source-mute", "mic", "1")
    try pulse.control("set-source-volume", "mic", "150%")
    try pulse.control("set-default-source", "studio.monitor")
    let listing = listing(pulse)
    #expect(listing.soundServer.state == .running)
    #expect(listing.soundServer.name == "pulseaudio")
    #expect(listing.soundServer.version?.isEmpty == false)
    #expect(listing.absence == nil)
    #expect(listing.monitors.map(\.name) == ["studio.monitor"])
    #expect(listing.monitors.map(\.isDefault) == [true])
    #expect(listing.monitors.map(\.monitorOf) == ["studio"])
    #expect(listing.microphones.map(\.id) == ["mic", "headset"])
    #expect(listing.microphones.map(\.kind) == [.virtual, .virtual])
    let mic = try #require(listing.microphones.first?.source)
    #expect(mic.muted)
    #expect(mic.volumePercent == 150)
    #expect(mic.volumeDb == 10.57)
    #expect(mic.rateHz == 48000)
    #expect(mic.channels == 1)
    #expect(!mic.isDefault)
    let headset = try #require(listing.microphones.last?.source)
    #expect(headset.rateHz == 16000)
    #expect(!headset.muted)
    #expect(headset.volumeDb == 0)
  }

  @Test("a server without any microphone says so")
  func noMicrophone() throws {
    let pulse = try PrivateSoundServer(
      .pulseAudio,
      "module-null-sink sink_name=studio"
    )
    let listing = listing(pulse)
    #expect(listing.microphones.isEmpty)
    #expect(listing.soundServer.state == .running)
    #expect(listing.absence == .noSubsystem)
  }

  private func measure(
    _ source: String,
    of pulse: PrivateSoundServer,
    seconds: Double = 0.6,
    warmUpSeconds: Double = 0.3
  ) throws -> MicrophoneMeasurement {
    let request = MicrophoneBenchRequest(
      rig: .thisMachine,
      path: nil,
      source: source,
      rateHz: 44100,
      channels: 2,
      seconds: seconds,
      warmUpSeconds: warmUpSeconds
    )
    let samples = try PulseSampleSource(
      source: source,
      server: pulse.server,
      until: .after(.seconds(10))
    )
    defer { samples.stop() }
    let silent = try Pipe()
    return try MicrophoneBench.measure(
      samples,
      request,
      WorkerChannel(input: silent.reading.number, output: silent.writing.number),
      until: .after(.seconds(30))
    )
  }

  @Test("a tone of -6.02 dBFS is measured as it is, at the source's own rate")
  func tone() throws {
    let pulse = try PrivateSoundServer(
      .pulseAudio,
      "module-null-sink sink_name=studio rate=48000 channels=2"
    )
    try pulse.play(sine: 1000, amplitude: 0.5, on: "studio")
    // The daemon's first blocks are silence, until the player's arrive.
    let measurement = try measure("studio.monitor", of: pulse, warmUpSeconds: 3)
    #expect(measurement.via == "sound_server")
    #expect(measurement.rateHz == 48000)
    #expect(measurement.channels == 2)
    #expect(measurement.format == "FLOAT_LE")
    #expect(measurement.seconds == 0.6)
    #expect(abs((measurement.peakDbfs ?? 0) - -6.02) < 0.2)
    #expect(abs((measurement.rmsDbfs ?? 0) - -9.03) < 0.2)
    #expect(abs((measurement.loudnessLufs ?? 0) - -6.02) < 0.2)
    #expect(!measurement.silent)
    #expect(measurement.overruns == 0)
    #expect(measurement.clippedSamples == 0)
    #expect((measurement.firstSampleMs ?? -1) >= 0)
    #expect(measurement.notMeasured["drift"] == "too_short")
    #expect(measurement.notMeasured["speech_level_dbfs"] == "no_speech")
    #expect(measurement.activity != .speech)
  }

  @Test("a muted source gives digital silence, with null levels and the reason")
  func silence() throws {
    let pulse = try PrivateSoundServer(
      .pulseAudio,
      "module-null-sink sink_name=studio rate=48000",
      "module-remap-source source_name=mic master=studio.monitor channels=1"
    )
    try pulse.play(sine: 1000, amplitude: 0.5, on: "studio")
    try pulse.control("set-source-mute", "mic", "1")
    let measurement = try measure("mic", of: pulse)
    #expect(measurement.channels == 1)
    #expect(measurement.silent)
    #expect(measurement.peakDbfs == nil)
    #expect(measurement.loudnessLufs == nil)
    #expect(measurement.notMeasured["peak_dbfs"] == "silent")
    #expect(measurement.notMeasured["loudness_lufs"] == "silent")
  }

  @Test("a source that is not there, and one that goes away meanwhile")
  func gone() throws {
    let pulse = try PrivateSoundServer(
      .pulseAudio,
      "module-null-sink sink_name=studio rate=48000",
      "module-null-source source_name=other"
    )
    #expect(throws: WorkerFailure(.microphoneGone, device: "nobody", detail: "No such entity")) {
      try measure("nobody", of: pulse)
    }
    let source = try PulseSampleSource(
      source: "studio.monitor",
      server: pulse.server,
      until: .after(.seconds(10))
    )
    try pulse.control("unload-module", "module-null-sink")
    let failure = #expect(throws: WorkerFailure.self) {
      while true { _ = try source.read(until: .after(.seconds(10))) { _ in } }
    }
    #expect(failure?.code == .microphoneGone)
    #expect(failure?.device == "studio.monitor")
  }
}
