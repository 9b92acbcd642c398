import FoundationEssentials
import Glibc
import SystemCore

@testable import Audio

/// A PulseAudio daemon of a test, with its socket, home and run-time folder in a folder of its own.
final class PrivatePulse {
  /// The address to connect to.
  let server: String
  private let folder: TemporaryFolder
  private let daemon: ChildProcess
  private var players: [ChildProcess] = []

  /// Whether the daemon and its player are installed.
  static let isInstalled = [program, player].allSatisfy {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  private static let program = "/usr/bin/pulseaudio"
  private static let player = "/usr/bin/pacat"
  private static let control = "/usr/bin/pactl"

  /// Starts a daemon with modules, such as `module-null-sink sink_name=studio`.
  init(_ modules: String...) throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    server = "unix:\(folder.path)/native"
    let script =
      ["module-native-protocol-unix socket=\(folder.path)/native auth-anonymous=1"] + modules
    try folder.file(
      "/daemon.pa",
      script.map { "load-module \($0)\n" }.joined().utf8
    )
    daemon = try Self.start(
      Self.program,
      "-n",
      "-F",
      folder.path + "/daemon.pa",
      "--exit-idle-time=-1",
      "--daemonize=no",
      "--use-pid-file=no",
      "--log-target=file:\(folder.path)/log",
      in: folder
    )
    try waitUntilUp()
  }

  deinit {
    for player in players { player.kill() }
    daemon.kill()
  }

  /// Plays a sine of an amplitude on a sink, in both channels, until the daemon ends.
  func play(sine frequency: Double, amplitude: Float, on sink: String) throws {
    let samples = (0..<48000 * 30).flatMap { frame in
      let value = amplitude * Float(sin(2 * .pi * frequency * Double(frame % 48000) / 48000))
      return [value, value]
    }
    try folder.file("/tone.raw", samples.withUnsafeBytes { Array($0) })
    players.append(
      try Self.start(
        Self.player,
        "--server=\(server)",
        "--playback",
        "--raw",
        "--format=float32le",
        "--rate=48000",
        "--channels=2",
        "--device=\(sink)",
        folder.path + "/tone.raw",
        in: folder
      )
    )
  }

  /// Runs a command of `pactl` and waits for its end.
  func control(_ arguments: String...) throws {
    let process = try ChildProcess(
      path: Self.control,
      arguments: ["--server=\(server)"] + arguments
    )
    let deadline = Deadline.after(.seconds(10))
    while !process.hasEnded(), !deadline.hasPassed {
      _ = try Readiness.readable(among: [], until: .after(.milliseconds(5)))
    }
  }

  private func waitUntilUp() throws {
    let deadline = Deadline.after(.seconds(20))
    while true {
      do {
        _ = try PulseConnection(server: server, until: deadline)
        return
      } catch {
        if deadline.hasPassed { throw error }
        _ = try Readiness.readable(among: [], until: .after(.milliseconds(20)))
      }
    }
  }

  private static func start(
    _ program: String,
    _ arguments: String...,
    in folder: TemporaryFolder
  ) throws -> ChildProcess {
    let environment = ["HOME=\(folder.path)", "XDG_RUNTIME_DIR=\(folder.path)"]
    return try ChildProcess(
      path: "/usr/bin/env",
      arguments: environment + [program] + arguments
    )
  }
}
