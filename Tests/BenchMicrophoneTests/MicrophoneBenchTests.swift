import Rig
import SystemCore
import Testing
import Workers

@testable import Bench

struct MicrophoneBenchTests {
  private func request(
    seconds: Double = 1,
    warmUpSeconds: Double = 0,
    rig: RigKind = .thisMachine,
    path: String? = nil
  ) -> MicrophoneBenchRequest {
    MicrophoneBenchRequest(
      rig: rig,
      path: path,
      source: nil,
      rateHz: 48000,
      channels: 1,
      seconds: seconds,
      warmUpSeconds: warmUpSeconds
    )
  }

  private func measure(
    _ source: ScriptedSource,
    _ request: MicrophoneBenchRequest,
    until deadline: Deadline = .after(.seconds(60))
  ) throws -> MicrophoneMeasurement {
    let line = try Line()
    return try withExtendedLifetime(line) {
      try MicrophoneBench.measure(source, request, line.channel, until: deadline)
    }
  }

  @Test("the levels of exactly the time asked for")
  func levels() throws {
    let source = ScriptedSource([.frames(960, 0), .frames(7000, 0.5)], channels: 2)
    let measurement = try measure(source, request(seconds: 1))
    #expect(measurement.via == "alsa")
    #expect(measurement.rateHz == 48000)
    #expect(measurement.channels == 2)
    #expect(measurement.format == "S16_LE")
    #expect(measurement.seconds == 1)
    #expect(measurement.peakDbfs == -6.02)
    #expect(measurement.clippedSamples == 0)
    #expect(!measurement.silent)
    #expect((measurement.firstSampleMs ?? -1) >= 0)
  }

  @Test("the first samples and those of the warm-up count for nothing")
  func warmUp() throws {
    let source = ScriptedSource([.frames(480, 1), .frames(480, 1), .nothing, .frames(480, 0.25)])
    let measurement = try measure(source, request(seconds: 0.1, warmUpSeconds: 0.05))
    #expect(measurement.peakDbfs == -12.04)
    #expect(measurement.clippedSamples == 0)
  }

  @Test("samples at full scale in a row are counted")
  func clipping() throws {
    let source = ScriptedSource([
      .frames(10, 0), .frames(480, 0.1), .frames(100, 1), .frames(480, 0),
    ])
    #expect(try measure(source, request()).clippedSamples == 100)
  }

  @Test("digital silence: no level, the reason for each")
  func silence() throws {
    let measurement = try measure(ScriptedSource([.frames(960, 0)]), request())
    #expect(measurement.silent)
    // Samples that come as fast as they are read have no clock.
    #expect(
      measurement.notMeasured == [
        "peak_dbfs": "silent", "true_peak_dbtp": "silent", "rms_dbfs": "silent",
        "loudness_lufs": "silent", "noise_floor_dbfs": "silent", "noise_pumps": "silent",
        "speech_level_dbfs": "silent", "signal_to_noise_db": "silent", "bandwidth_hz": "silent",
        "drift": "unpaced", "frame_peak_dbfs": "silent", "dc_dbfs": "silent", "crest_db": "silent",
        "bits_used": "silent", "momentary_max_lufs": "silent", "short_term_max_lufs": "silent",
        "loudness_range_lu": "silent", "noise_floor_dbfs_a": "silent",
        "noise_floor_basis": "silent", "signal_to_noise_error_db": "silent", "hum": "silent",
        "stereo": "not_stereo", "longest_clip_ms": "none", "first_clip_seconds": "none",
        "plateau_dbfs": "none", "latency_ms": "not_told", "recording": "not_asked",
      ]
    )
    #expect(measurement.peakDbfs == nil)
    #expect(measurement.noiseFloorDbfs == nil)
  }

  @Test("too short for loudness and noise floor, but not for the peak")
  func tooShort() throws {
    let source = ScriptedSource([.frames(480, 0.1), .frames(480, -0.1), .frames(480, 0.1)])
    let measurement = try measure(source, request(seconds: 0.2))
    #expect(measurement.seconds == 0.2)
    #expect(measurement.peakDbfs == -20)
    #expect(measurement.loudnessLufs == nil)
    #expect(measurement.notMeasured["loudness_lufs"] == "too_short")
    #expect(measurement.notMeasured["noise_floor_dbfs"] == "too_short")
    #expect(measurement.notMeasured["peak_dbfs"] == nil)
  }

  @Test("noise below the gate of BS.1770 has no loudness")
  func belowGate() throws {
    let measurement = try measure(ScriptedSource([.frames(960, 0.00001)]), request())
    #expect(measurement.loudnessLufs == nil)
    #expect(measurement.notMeasured["loudness_lufs"] == "below_gate")
  }

  /// A rattle of a magnitude for some tenths of a second, of a pitch that is no mains hum.
  private func hiss(_ magnitude: Float, tenths: Int) -> [ScriptedSource.Step] {
    (0..<tenths * 54).map { .frames(89, $0 % 2 == 0 ? magnitude : -magnitude) }
  }

  private func quietThenVoice(
    _ quiet: Float,
    quietSeconds: Double
  ) throws -> MicrophoneMeasurement {
    var request = request(seconds: 10)
    request.quietSeconds = quietSeconds
    // The first block awaits the stream's beginning.
    var steps = hiss(quiet, tenths: 41)
    for _ in 0..<6 { steps += hiss(0.1, tenths: 7) + hiss(0.002, tenths: 3) }
    return try measure(ScriptedSource(steps), request)
  }

  @Test("the noise floor rests on the quiet that was asked for, unless somebody spoke in it")
  func quietPhase() throws {
    let prompted = try quietThenVoice(0.001, quietSeconds: 4)
    #expect(prompted.noiseFloorBasis == "quiet_phase")
    #expect(abs((prompted.noiseFloorDbfs ?? 0) + 60) < 0.3)
    #expect(prompted.notMeasured["noise_floor_basis"] == nil)
    let spoken = try quietThenVoice(0.1, quietSeconds: 4)
    #expect(spoken.noiseFloorBasis == "pauses")
    #expect(abs((spoken.noiseFloorDbfs ?? 0) + 54) < 0.5)
    let unprompted = try quietThenVoice(0.001, quietSeconds: 0)
    #expect(unprompted.noiseFloorBasis == "pauses")
  }

  @Test("no hum is told from too little quiet to find one")
  func hum() throws {
    let quiet = try quietThenVoice(0.001, quietSeconds: 4)
    #expect(quiet.hum == nil)
    #expect(quiet.notMeasured["hum"] == "none")
    let short = try measure(ScriptedSource(hiss(0.1, tenths: 10)), request(seconds: 0.5))
    #expect(short.notMeasured["hum"] == "too_little_quiet")
  }

  @Test("a source whose latency is not told loses nothing else")
  func latencyUnknown() throws {
    let source = ScriptedSource([.frames(4800, 0.1)])
    source.latencyFailure = WorkerFailure(.microphoneServerHung, detail: "no answer")
    let measurement = try measure(source, request())
    #expect(measurement.seconds == 1)
    #expect(measurement.latencyMs == nil)
    #expect(measurement.notMeasured["latency_ms"] == "no answer")
  }

  @Test("overruns count from the end of the warm-up")
  func overruns() throws {
    let source = ScriptedSource([
      .overrun, .frames(480, 0.1), .overrun, .frames(480, 0.1), .overrun, .frames(4800, 0.1),
    ])
    #expect(try measure(source, request(seconds: 0.3)).overruns == 2)
  }

  @Test("no samples before the deadline")
  func noSamples() throws {
    let started = ContinuousClock.now
    #expect(throws: WorkerFailure(.microphoneFailed, device: "hw:0", detail: "no samples")) {
      try measure(
        ScriptedSource([.nothing]),
        request(path: "hw:0"),
        until: .after(.milliseconds(150))
      )
    }
    #expect(started.duration(to: .now) >= .milliseconds(150))
  }

  @Test("a stream that stalls for good ends at the deadline, with what came and one loss")
  func stall() throws {
    let source = ScriptedSource([.frames(480, 0.1), .frames(4800, 0.1), .nothing])
    let measurement = try measure(source, request(seconds: 1), until: .after(.milliseconds(1200)))
    #expect(measurement.seconds == 0.1)
    #expect(measurement.overruns == 1)
  }

  @Test("a microphone that is unplugged meanwhile")
  func unplugged() throws {
    let source = ScriptedSource([.frames(480, 0.1), .frames(480, 0.1), .failure(.microphoneGone)])
    #expect(throws: WorkerFailure(.microphoneGone, device: "scripted")) {
      try measure(source, request())
    }
  }

  @Test("a time that makes no sense is refused", arguments: [0, -1, .nan, .infinity, 1e300])
  func senseless(seconds: Double) throws {
    #expect(throws: WorkerFailure(.microphoneFailed, detail: "no time to measure in")) {
      try measure(ScriptedSource([.frames(480, 0.1)]), request(seconds: seconds))
    }
  }

  @Test(
    "a stream that no meter can measure is refused",
    arguments: [(0, 1), (48000, 0), (48000, 999)]
  )
  func unmeasurable(rate: Int, channels: Int) throws {
    let source = ScriptedSource([.nothing], rate: rate, channels: channels)
    let failure = #expect(throws: WorkerFailure.self) { try measure(source, request()) }
    #expect(failure?.code == .microphoneFailed)
    #expect(failure?.detail == "can't measure \(rate) Hz, \(channels) channels")
  }

  @Test("when the parent hangs up, the run ends with what it has")
  func hangUp() throws {
    let line = try Line()
    let source = HangingUp(line, after: 4)
    let measurement = try MicrophoneBench.measure(
      source,
      request(seconds: 3600),
      line.channel,
      until: .after(.seconds(60))
    )
    #expect(source.reads == 5)
    #expect(measurement.seconds == 0.04)
  }

  private func run(_ request: MicrophoneBenchRequest) throws -> MicrophoneMeasurement {
    let line = try Line()
    return try withExtendedLifetime(line) {
      try MicrophoneBench.run(request, line.channel, until: .after(.seconds(5)))
    }
  }

  @Test("a card that is not there")
  func noCard() throws {
    let failure = #expect(throws: WorkerFailure.self) {
      try run(request(path: "hw:CARD=NoSuchCard,DEV=0"))
    }
    #expect(failure?.code == .microphoneGone)
    #expect(failure?.device == "hw:CARD=NoSuchCard,DEV=0")
  }

  @Test("neither a PCM nor a source")
  func nothingAsked() throws {
    #expect(
      throws: WorkerFailure(.microphoneFailed, detail: "neither a PCM nor a source")
    ) {
      try run(request())
    }
  }

  @Test("the demo rig speaks in real time, and progress tells the peak five times a second")
  func demo() throws {
    let line = try Line()
    let started = ContinuousClock.now
    let measurement = try MicrophoneBench.run(
      request(seconds: 1.2, rig: .demo),
      line.channel,
      until: .after(.seconds(30))
    )
    #expect(started.duration(to: .now) >= .milliseconds(1200))
    #expect(measurement.via == "demo")
    #expect(measurement.seconds == 1.2)
    #expect((-22.0 ... -16.0).contains(measurement.loudnessLufs ?? 0))
    #expect((-12.0 ... -1.0).contains(measurement.peakDbfs ?? 0))
    #expect(measurement.overruns == 0)
    #expect(
      measurement.notMeasured == [
        "bandwidth_hz": "not_told", "noise_pumps": "no_pause", "drift": "too_short",
        "frame_peak_dbfs": "too_short", "short_term_max_lufs": "too_short",
        "loudness_range_lu": "too_short", "hum": "too_little_quiet", "stereo": "not_stereo",
        "longest_clip_ms": "none", "first_clip_seconds": "none", "plateau_dbfs": "none",
        "latency_ms": "not_told", "recording": "not_asked", "bits_used": "finer_than_32_bits",
      ]
    )
    let progress = try line.progress()
    #expect((1...6).contains(progress.count))
    #expect(progress.map(\.share) == progress.map(\.share).sorted())
    #expect(progress.allSatisfy { $0.latest?.key == "peak_dbfs" && $0.share <= 1 })
    #expect(progress.allSatisfy { ($0.latest?.value ?? 0) < 0 })
  }
}

/// A microphone whose parent hangs up while it is read.
private final class HangingUp: SampleSource {
  let stream = SampleStream(via: "alsa", rate: 48000, channels: 1, format: "S16_LE")
  let started: ContinuousClock.Instant? = .now
  let overruns = 0
  private(set) var reads = 0
  private let line: Line
  private let count: Int

  /// The first read is the one that awaits the stream's beginning.
  init(_ line: Line, after count: Int) {
    self.line = line
    self.count = count + 1
  }

  func start() throws(WorkerFailure) {}
  func stop() {}

  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int {
    reads += 1
    if reads == count { line.hangUp() }
    let samples = [Float](repeating: 0.1, count: 480)
    samples.withUnsafeBufferPointer { body($0) }
    return 480
  }
}
