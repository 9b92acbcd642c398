import Glibc
import SystemCore
import TestExtensions
import Testing

@testable import Audio

/// Playing back through both servers: what is heard on the sink's monitor.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(2)))
struct PulsePlaybackTests {
  private static let sink = "module-null-sink sink_name=studio rate=48000 channels=2"

  @Test(
    "samples are heard on the usual output, and the call lasts as long as they do",
    arguments: SoundServerPrograms.installed
  )
  func heard(programs: SoundServerPrograms) async throws {
    let server = try PrivateSoundServer(programs, Self.sink)
    try server.control("set-default-sink", "studio")
    let address = server.server
    let tone = (0..<48000 * 2).flatMap { frame in
      let value: Float = frame % 48 < 24 ? 0.25 : -0.25
      return [value, value]
    }
    let deadline = Deadline.after(.seconds(15))
    let listening = try PulseConnection(server: address, until: deadline)
    let recording = try PulseRecording(of: "studio.monitor", over: listening, until: deadline)
    let playing = Task.detached {
      let began = ContinuousClock.now
      let server = try PulseConnection(server: address, until: deadline)
      try server.play(tone, rate: 48000, channels: 2, until: deadline)
      return began.duration(to: .now)
    }
    var peak: Float = 0
    while peak < 0.24, !deadline.hasPassed {
      _ = try recording.read(until: deadline.orAfter(.milliseconds(100))) { samples in
        peak = samples.reduce(peak) { max($0, abs($1)) }
      }
    }
    #expect(abs(peak - 0.25) < 0.01)
    #expect(try await playing.value > .milliseconds(1900))
  }

  @Test(
    "a server that stops answering does not keep the caller",
    arguments: SoundServerPrograms.installed
  )
  func stopped(programs: SoundServerPrograms) throws {
    let server = try PrivateSoundServer(programs, Self.sink)
    let connection = try PulseConnection(server: server.server, until: .after(.seconds(10)))
    try server.signal(SIGSTOP)
    #expect(throws: PulseError.hung) {
      try connection.play([0, 0], rate: 48000, channels: 2, until: .after(.milliseconds(300)))
    }
  }
}
