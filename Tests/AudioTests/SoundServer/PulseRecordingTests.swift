import Glibc
import CPulse
import SystemCore
import TestExtensions
import Testing

@testable import Audio

/// Recording through both servers: the same levels, and what happens meanwhile.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(5)))
struct PulseRecordingTests {
  private func recording(
    of source: String,
    _ server: PrivateSoundServer
  ) throws -> PulseRecording {
    let deadline = Deadline.after(.seconds(10))
    let connection = try PulseConnection(server: server.server, until: deadline)
    return try PulseRecording(of: source, over: connection, until: deadline)
  }

  /// Reads until a condition holds for the frames so far and the largest sample of a block, or 15 s.
  private func read(
    _ recording: PulseRecording,
    until isDone: (_ frames: Int, _ peak: Float) -> Bool
  ) throws -> Float {
    let deadline = Deadline.after(.seconds(15))
    var frames = 0
    while !deadline.hasPassed {
      var peak: Float = 0
      frames += try recording.read(until: deadline.orAfter(.milliseconds(200))) { samples in
        peak = samples.reduce(peak) { max($0, abs($1)) }
      }
      if isDone(frames, peak) { return peak }
    }
    Issue.record("the condition did not hold in 15 s")
    return 0
  }

  private func error(reading recording: PulseRecording) -> PulseError? {
    let deadline = Deadline.after(.seconds(10))
    do throws(PulseError) {
      while !deadline.hasPassed {
        _ = try recording.read(until: deadline.orAfter(.milliseconds(200))) { _ in }
      }
      return nil
    } catch {
      return error
    }
  }

  private static let studio = [
    "module-null-sink sink_name=studio rate=48000 channels=2",
    "module-remap-source source_name=mic master=studio.monitor channels=2",
  ]

  private func studio(_ programs: SoundServerPrograms) throws -> PrivateSoundServer {
    try PrivateSoundServer(programs, Self.studio[0], Self.studio[1])
  }

  @Test("a tone has its level, at the source's own rate", arguments: SoundServerPrograms.installed)
  func tone(programs: SoundServerPrograms) throws {
    let server = try studio(programs)
    try server.play(sine: 1000, amplitude: 0.125, on: "studio")
    let recording = try recording(of: "studio.monitor", server)
    #expect(recording.rate == 48000)
    #expect(recording.channels == 2)
    #expect(recording.source.name == "studio.monitor")
    let peak = try read(recording) { _, peak in peak > 0.12 }
    #expect(abs(peak - 0.125) < 0.002)
    #expect(recording.holes == 0)
    #expect(recording.overflows == 0)
    #expect(!recording.isSuspended)
  }

  @Test(
    "150 % amplifies by 10.57 dB; who changes a volume meanwhile is noticed",
    arguments: SoundServerPrograms.installed
  )
  func volume(programs: SoundServerPrograms) throws {
    let server = try studio(programs)
    try server.play(sine: 1000, amplitude: 0.125, on: "studio")
    let recording = try recording(of: "mic", server)
    #expect(recording.channels == 2)
    let before = try read(recording) { _, peak in peak > 0.12 }
    #expect(abs(before - 0.125) < 0.002)
    try server.control("set-source-volume", "mic", "150%")
    _ = try read(recording) { _, _ in !recording.events.isEmpty }
    let after = try read(recording) { _, peak in peak > 0.41 }
    #expect(abs(after - 0.421875) < 0.007)
    let change = try #require(recording.events.first)
    guard case .volume(let from, let to) = change.kind else {
      Issue.record("\(change.kind)")
      return
    }
    #expect(from == 0)
    #expect(abs((to ?? 0) - 10.57) < 0.01)
    #expect(change.frame > 0)
    #expect(change.time > .zero)
    try server.control("set-source-mute", "mic", "1")
    _ = try read(recording) { _, _ in recording.events.last?.kind == .muted(true) }
    #expect(try read(recording) { _, peak in peak == 0 } == 0)
  }

  @Test(
    "a source whose rate changes meanwhile: the stream keeps its own",
    .enabled(if: SoundServerPrograms.pipeWire.isInstalled, "PipeWire is not installed")
  )
  func rateChange() throws {
    let server = try studio(.pipeWire)
    try server.play(sine: 1000, amplitude: 0.125, on: "studio")
    let recording = try recording(of: "studio.monitor", server)
    _ = try read(recording) { _, peak in peak > 0.12 }
    try server.forceRate(44100)
    let peak = try read(recording) { frames, peak in frames > 2 * 48000 && peak > 0.12 }
    #expect(abs(peak - 0.125) < 0.003)
    #expect(recording.rate == 48000)
  }

  @Test(
    "another program can't move the recording to another source",
    .enabled(if: SoundServerPrograms.pulseAudio.isInstalled, "PulseAudio is not installed")
  )
  func moved() throws {
    let server = try studio(.pulseAudio)
    try server.load("module-null-sink sink_name=other rate=44100 channels=1")
    try server.play(sine: 1000, amplitude: 0.125, on: "studio")
    let recording = try recording(of: "studio.monitor", server)
    _ = try read(recording) { _, peak in peak > 0.12 }
    for output in 0..<8 { try server.control("move-source-output", "\(output)", "other.monitor") }
    let peak = try read(recording) { frames, peak in frames > 48000 && peak > 0.12 }
    #expect(abs(peak - 0.125) < 0.002)
    #expect(!recording.events.contains { if case .moved = $0.kind { true } else { false } })
  }

  @Test("holes are counted, and fragments without bytes are none")
  func holes() throws {
    let programs = try #require(SoundServerPrograms.installed.first)
    let server = try studio(programs)
    let deadline = Deadline.after(.seconds(10))
    let connection = try PulseConnection(server: server.server, until: deadline)
    let recording = try PulseRecording(of: "studio.monitor", over: connection, until: deadline)
    ScriptedFragments.begin([.empty, .hole(frames: 480), .samples(frames: 240), .hole(frames: 20)])
    connection.library.stream_peek = ScriptedFragments.peek
    connection.library.stream_drop = ScriptedFragments.drop
    var frames = 0
    while !ScriptedFragments.isOver, !deadline.hasPassed {
      frames += try recording.read(until: .after(.milliseconds(20))) { samples in
        #expect(samples.count == 480)
        #expect(samples.allSatisfy { $0 == 0.5 })
      }
    }
    #expect(frames == 240)
    #expect(recording.holes == 2)
    #expect(recording.holeFrames == 500)
    #expect(recording.events.map(\.kind) == [.hole(frames: 480), .hole(frames: 20)])
    #expect(recording.events.map(\.frame) == [0, 240])
  }

  @Test("how late samples are", arguments: SoundServerPrograms.installed)
  func latency(programs: SoundServerPrograms) throws {
    let server = try studio(programs)
    let recording = try recording(of: "studio.monitor", server)
    _ = try read(recording) { frames, _ in frames > 4800 }
    let latency = try recording.latency(until: .after(.seconds(5)))
    #expect(latency.source >= .zero)
    #expect(latency.source < .seconds(3))
    #expect(latency.total ?? .zero < .seconds(3))
  }

  @Test("a source that is not there", arguments: SoundServerPrograms.installed)
  func absent(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    #expect(throws: PulseError.noSource(reason: "No such entity")) {
      try recording(of: "nobody", server)
    }
  }

  @Test("a source that goes away meanwhile", arguments: SoundServerPrograms.installed)
  func removed(programs: SoundServerPrograms) throws {
    let server = try studio(programs)
    try server.play(sine: 1000, amplitude: 0.125, on: "studio")
    let recording = try recording(of: "mic", server)
    _ = try read(recording) { frames, _ in frames > 0 }
    try server.control("unload-module", "module-remap-source")
    let failure = error(reading: recording)
    guard case .noSource = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
  }

  @Test("a server that is killed meanwhile", arguments: SoundServerPrograms.installed)
  func killed(programs: SoundServerPrograms) throws {
    let server = try studio(programs)
    let recording = try recording(of: "studio.monitor", server)
    _ = try read(recording) { frames, _ in frames > 0 }
    try server.signal(SIGKILL)
    #expect(error(reading: recording) == .refused(reason: "Connection terminated"))
  }

  @Test("a server that stops answering meanwhile", arguments: SoundServerPrograms.installed)
  func stopped(programs: SoundServerPrograms) throws {
    let server = try studio(programs)
    let recording = try recording(of: "studio.monitor", server)
    _ = try read(recording) { frames, _ in frames > 0 }
    try server.signal(SIGSTOP)
    // What was on its way may still come.
    let deadline = Deadline.after(.seconds(10))
    while try recording.read(until: .after(.milliseconds(300)), { _ in }) > 0 {
      #expect(!deadline.hasPassed)
      if deadline.hasPassed { return }
    }
    #expect(throws: PulseError.hung) { try recording.latency(until: .after(.milliseconds(300))) }
  }

  @Test(
    "a suspended source, and one that runs again",
    .enabled(if: SoundServerPrograms.pulseAudio.isInstalled, "PulseAudio is not installed")
  )
  func suspended() throws {
    let server = try studio(.pulseAudio)
    let recording = try recording(of: "studio.monitor", server)
    _ = try read(recording) { frames, _ in frames > 0 }
    try server.control("suspend-sink", "studio", "1")
    _ = try read(recording) { _, _ in recording.isSuspended }
    try server.control("suspend-sink", "studio", "0")
    _ = try read(recording) { _, _ in !recording.isSuspended }
    #expect(recording.events.map(\.kind).starts(with: [.suspended, .resumed]))
  }

  @Test(
    "samples that a program writes into a pipe come as they are",
    arguments: SoundServerPrograms.installed
  )
  func pipe(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs)
    try server.load(
      "module-pipe-source source_name=pipe file=\(server.path)/fifo format=s16le rate=48000 "
        + "channels=1"
    )
    let recording = try recording(of: "pipe", server)
    #expect(recording.rate == 48000)
    #expect(recording.channels == 1)
    let writer = try server.write([Int16](repeating: -8192, count: 4800), to: "fifo")
    defer { writer.kill() }
    let peak = try read(recording) { _, peak in peak > 0.2 }
    #expect(peak == 0.25)
  }
}
