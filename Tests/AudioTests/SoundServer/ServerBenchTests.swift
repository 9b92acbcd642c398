import Glibc
import Rig
import SystemCore
import TestExtensions
import Testing
import Workers

@testable import Audio
@testable import Bench

/// The bench through both servers: the same levels, and what happens meanwhile.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(5)))
struct ServerBenchTests {
  private static let modules = [
    "module-null-sink sink_name=studio rate=48000 channels=2",
    "module-remap-source source_name=mic master=studio.monitor channels=2",
  ]

  /// A sink `studio` with a tone of -18.06 dBFS, and a microphone `mic` that hears it.
  private func studio(_ programs: SoundServerPrograms, amplitude: Float = 0.125) throws
    -> ServerBench
  {
    let server = try PrivateSoundServer(programs, Self.modules[0], Self.modules[1])
    try server.play(sine: 1000, amplitude: amplitude, on: "studio")
    return ServerBench(server: server)
  }

  private func volumes(_ server: PrivateSoundServer) throws -> [String] {
    let deadline = Deadline.after(.seconds(10))
    return try PulseConnection(server: server.server, until: deadline).sources(until: deadline)
      .map { "\($0.name) \($0.volumes.map(\.rawValue)) \($0.isMuted)" }.sorted()
  }

  @Test func `Both servers are installed, or these tests show nothing`() {
    #expect(SoundServerPrograms.installed == SoundServerPrograms.allCases)
  }

  @Test(
    "levels, latency, 150 % and mute; no volume is changed",
    arguments: SoundServerPrograms.installed
  )
  func levels(programs: SoundServerPrograms) throws {
    let bench = try studio(programs)
    let before = try volumes(bench.server)
    let plain = try bench.measure("mic", warmUpSeconds: 3)
    #expect(try volumes(bench.server) == before)
    #expect(plain.via == "sound_server")
    #expect(plain.rateHz == 48000)
    #expect(plain.channels == 2)
    #expect(abs((plain.peakDbfs ?? 0) - -18.06) < 0.1)
    #expect(abs((plain.rmsDbfs ?? 0) - -21.07) < 0.1)
    #expect(abs((plain.loudnessLufs ?? 0) - -18.06) < 0.15)
    #expect(plain.clipRuns == 0)
    let latency = try #require(plain.latencyMs)
    #expect(latency >= 0 && latency < 3000)
    #expect(plain.gainChanges.isEmpty)
    #expect(plain.sourceEvents == [])
    try bench.server.control("set-source-volume", "mic", "150%")
    let loud = try bench.measure("mic", warmUpSeconds: 2)
    #expect(abs((loud.peakDbfs ?? 0) - (-18.06 + 10.57)) < 0.1)
    #expect(loud.gainChanges.isEmpty)
    try bench.server.control("set-source-mute", "mic", "1")
    let muted = try bench.measure("mic")
    #expect(muted.silent)
    #expect(muted.notMeasured["peak_dbfs"] == "silent")
  }

  @Test(
    "the monitor that is the default is not taken for the microphone",
    arguments: SoundServerPrograms.installed
  )
  func monitorDefault(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(
      programs,
      Self.modules[0],
      "module-null-sink sink_name=quiet rate=48000 channels=1",
      "module-remap-source source_name=mic master=quiet.monitor channels=1"
    )
    try server.play(sine: 1000, amplitude: 0.5, on: "studio")
    try server.control("set-default-source", "studio.monitor")
    let measurement = try ServerBench(server: server).measure("mic")
    #expect(measurement.silent)
    #expect(measurement.channels == 1)
  }

  @Test(
    "a headset's telephone profile is measured at its own rate",
    arguments: SoundServerPrograms.installed
  )
  func headset(programs: SoundServerPrograms) throws {
    let properties = "device.bus=bluetooth device.form_factor=headset bluetooth.codec=mSBC"
    let server = try PrivateSoundServer(
      programs,
      "module-null-sink sink_name=link rate=16000 channels=1"
    )
    if programs == .pulseAudio {
      try server.load(
        "module-remap-source source_name=headset master=link.monitor channels=1 rate=16000 "
          + "source_properties=\"\(properties)\""
      )
    } else {
      try server.loadSource("headset", rate: 16000, properties: properties)
    }
    let measurement = try ServerBench(server: server).measure("headset")
    // PipeWire hands a virtual source on at the rate of its graph.
    #expect(measurement.rateHz == (programs == .pulseAudio ? 16000 : 48000))
    #expect(measurement.channels == 1)
    #expect(measurement.seconds == 1)
  }

  @Test(
    "other programs' hands on the gain, from the start of the measurement",
    arguments: SoundServerPrograms.installed
  )
  func gainMoved(programs: SoundServerPrograms) throws {
    let bench = try studio(programs)
    let server = bench.server
    let measurement = try bench.measure(
      "mic",
      seconds: 4,
      warmUpSeconds: 2,
      [
        (20000, { try server.control("set-source-volume", "mic", "50%") }),
        (140_000, { try server.control("set-source-volume", "mic", "80%") }),
        (180_000, { try server.control("set-source-mute", "mic", "1") }),
        (220_000, { try server.control("set-source-mute", "mic", "0") }),
      ]
    )
    let changes = measurement.gainChanges
    #expect(changes.map(\.fromDb) == [-18.06, -5.81, nil])
    #expect(changes.map(\.toDb) == [-5.81, nil, -5.81])
    #expect(changes.map(\.muted) == [false, true, false])
    #expect(changes.map(\.atSeconds) == changes.map(\.atSeconds).sorted())
    #expect(changes.allSatisfy { (0...4.5).contains($0.atSeconds) })
  }

  @Test(
    "70 ms that a device lost are one loss, whoever hands the rest over",
    arguments: SoundServerPrograms.installed
  )
  func lost(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.load(
      "module-pipe-source source_name=pipe file=\(server.path)/fifo format=s16le rate=48000 "
        + "channels=1"
    )
    let pipe = PacedPipe(to: server.path + "/fifo", seconds: 12, gapAt: 5, gapSeconds: 0.07)
    let measurement = try withExtendedLifetime(pipe) {
      try ServerBench(server: server).measure("pipe", seconds: 5, warmUpSeconds: 2)
    }
    // PipeWire hands on in other portions, so that the end of a loss may look like another.
    #expect((1...(programs == .pulseAudio ? 1 : 3)).contains(measurement.overruns))
    #expect(abs((measurement.peakDbfs ?? 0) - -12.04) < 0.1)
  }

  @Test(
    "a source whose rate changes meanwhile is told, and when",
    .enabled(if: SoundServerPrograms.pipeWire.isInstalled, "PipeWire is not installed")
  )
  func rateChanged() throws {
    let bench = try studio(.pipeWire)
    let measurement = try bench.measure(
      "mic",
      seconds: 4,
      warmUpSeconds: 1,
      [(96_000, { try bench.server.forceRate(44100) })]
    )
    #expect(measurement.rateHz == 48000)
    let events = measurement.sourceEvents ?? []
    #expect(events.map(\.kind) == [.rate])
    #expect(events.map(\.from) == ["48000"])
    #expect(events.map(\.to) == ["44100"])
    #expect(events.allSatisfy { (0...4).contains($0.atSeconds) })
  }

  @Test("a source that is removed meanwhile", arguments: SoundServerPrograms.installed)
  func removed(programs: SoundServerPrograms) throws {
    let bench = try studio(programs)
    let failure = try bench.failure(
      "mic",
      [(24000, { try bench.server.control("unload-module", "module-remap-source") })]
    )
    #expect(failure?.code == .microphoneGone)
    #expect(failure?.device == "mic")
  }

  @Test("a server that is killed meanwhile", arguments: SoundServerPrograms.installed)
  func killed(programs: SoundServerPrograms) throws {
    let bench = try studio(programs)
    let failure = try bench.failure("mic", [(24000, { try bench.server.signal(SIGKILL) })])
    #expect(failure?.code == .microphoneServerGone)
    #expect(failure?.device == "mic")
  }

  @Test(
    "a server that stops answering is told in seconds, not at the end",
    arguments: SoundServerPrograms.installed
  )
  func stopped(programs: SoundServerPrograms) throws {
    let bench = try studio(programs)
    let clock = ContinuousClock()
    var begin = clock.now
    let failure = try bench.failure(
      "mic",
      [
        (
          24000,
          {
            try bench.server.signal(SIGSTOP)
            begin = clock.now
          }
        )
      ]
    )
    #expect(failure?.code == .microphoneServerHung)
    #expect(failure?.detail == "no answer")
    #expect(begin.duration(to: clock.now) < .seconds(10))
  }

  @Test(
    "a server that stops at the end costs the latency alone",
    arguments: SoundServerPrograms.installed
  )
  func stoppedAtEnd(programs: SoundServerPrograms) throws {
    let bench = try studio(programs)
    let measurement = try bench.measure(
      "mic",
      seconds: 1,
      warmUpSeconds: 0,
      [(44000, { try bench.server.signal(SIGSTOP) })]
    )
    #expect(measurement.seconds >= 0.9)
    #expect(measurement.peakDbfs != nil || measurement.silent)
    #expect(measurement.latencyMs == nil)
    #expect(measurement.notMeasured["latency_ms"] == "no answer")
  }

  @Test func `No server is started where there is none`() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WorkerFailure.self) {
      try PulseSampleSource(
        source: "mic",
        server: "unix:\(folder.path)/native",
        until: .after(.seconds(2))
      )
    }
    #expect(access(folder.path + "/native", F_OK) != 0)
  }
}
