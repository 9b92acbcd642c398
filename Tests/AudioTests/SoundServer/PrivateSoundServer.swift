import AccessProbe
import FoundationEssentials
import Glibc
import SystemCore

@testable import ALSAProbe
@testable import Audio

/// A sound server of a test, with its socket, home and run-time folder in a folder of its own.
final class PrivateSoundServer {
  /// The address to connect to.
  let server: String
  /// The folder that stands for the user's home and run-time folder.
  let path: String
  let programs: SoundServerPrograms
  private let folder: TemporaryFolder
  private let supervisor: ChildProcess
  private var pids: [String: Int32] = [:]
  private var players: [ChildProcess] = []

  /// Starts a server with modules, such as `module-null-sink sink_name=studio`.
  init(_ programs: SoundServerPrograms, _ modules: String...) throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    self.programs = programs
    path = folder.path
    chmod(path, 0o700)
    let socket = programs == .pulseAudio ? "/native" : "/pulse/native"
    server = "unix:" + folder.path + socket
    try folder.file(
      "/daemon.pa",
      "load-module module-native-protocol-unix socket=\(path)/native auth-anonymous=1\n".utf8
    )
    try folder.file("/supervise", programs.script(path).utf8)
    supervisor = try Self.start(programs.launcher + [path + "/supervise"], in: path)
    try readProcesses()
    try waitUntilUp()
    for module in modules { try load(module) }
  }

  deinit {
    for player in players { player.kill() }
    supervisor.closeInput()
    let deadline = Deadline.after(.seconds(10))
    while !supervisor.hasEnded(), !deadline.hasPassed { Self.pause() }
    supervisor.kill()
  }

  /// What the probe is to take for the user's environment.
  var barriers: BarrierFinder {
    let environment = ["HOME": path, "XDG_RUNTIME_DIR": path]
    return BarrierFinder(environment: { environment[$0] })
  }

  /// The server's processes and the supervisor.
  var processes: [Int32] { pids.values + [supervisor.identifier] }

  /// Sends a signal to the program that clients talk to.
  func signal(_ signal: Int32) throws {
    kill(try pid(programs.front), signal)
  }

  /// Loads a module.
  func load(_ module: String) throws {
    let words = module.split(separator: " ", maxSplits: 1).map { String($0) }
    try control(["load-module"] + words)
  }

  /// A microphone without a device behind it, silent, with properties.
  func loadSource(
    _ name: String,
    rate: Int = 48000,
    properties: String = ""
  ) throws {
    switch programs {
    case .pulseAudio:
      try load(
        "module-pipe-source source_name=\(name) file=\(path)/\(name).fifo rate=\(rate) "
          + "channels=1 source_properties=\"\(properties)\""
      )
    case .pipeWire:
      try load(
        "module-null-sink media.class=Audio/Source/Virtual sink_name=\(name) rate=\(rate) "
          + "channels=1 sink_properties=\"\(properties)\""
      )
    }
  }

  /// Plays a sine of an amplitude on a sink, in both channels, until the server ends.
  func play(sine frequency: Double, amplitude: Float, on sink: String) throws {
    let samples = (0..<48000 * 30).flatMap { frame in
      let value = amplitude * Float(sin(2 * .pi * frequency * Double(frame % 48000) / 48000))
      return [value, value]
    }
    try folder.file("/tone.raw", samples.withUnsafeBytes { Array($0) })
    players.append(
      try Self.start(
        [
          "/usr/bin/pacat", "--server=\(server)", "--playback", "--raw", "--format=float32le",
          "--rate=48000", "--channels=2", "--device=\(sink)", path + "/tone.raw",
        ],
        in: path
      )
    )
  }

  /// Has another program record from a source; returns its process.
  func record(_ source: String) throws -> Int32 {
    let player = try Self.start(
      ["/usr/bin/parecord", "--server=\(server)", "--device=\(source)", "--raw", "/dev/null"],
      in: path
    )
    players.append(player)
    return player.identifier
  }

  /// Has a program write samples into a pipe of this folder, again and again in real time.
  func write(_ samples: [Int16], to pipe: String) throws -> ChildProcess {
    try folder.file("/samples.raw", samples.withUnsafeBytes { Array($0) })
    let loop = "while cat '\(path)/samples.raw'; do sleep 0.1; done > '\(path)/\(pipe)'"
    let writer = try Self.start(["/bin/sh", "-c", loop], in: path)
    players.append(writer)
    return writer
  }

  /// Runs a command of `pactl` and waits for its end.
  func control(_ arguments: String...) throws { try control(arguments) }

  /// Has a PipeWire server work at another rate, and with it every source that follows the server.
  func forceRate(_ hertz: Int) throws {
    try run(["/usr/bin/pw-metadata", "-n", "settings", "0", "clock.force-rate", "\(hertz)"])
  }

  private func control(_ arguments: [String]) throws {
    try run(["/usr/bin/pactl", "--server=\(server)"] + arguments)
  }

  private func run(_ command: [String]) throws {
    let process = try Self.start(command, in: path)
    let deadline = Deadline.after(.seconds(10))
    while !process.hasEnded(), !deadline.hasPassed { Self.pause() }
    process.kill()
  }

  private func pid(_ program: String) throws -> Int32 {
    guard let pid = pids[program] else { throw PulseError.notRunning(reason: program) }
    return pid
  }

  /// The supervisor tells `name pid` of each program, then `ready`.
  private func readProcesses() throws {
    let deadline = Deadline.after(.seconds(20))
    var text = ""
    while !text.hasSuffix("ready\n") {
      let isReadable = try Readiness.readable(
        among: [supervisor.output.number],
        until: deadline
      )
      var block = [UInt8](repeating: 0, count: 256)
      let count = isReadable.isEmpty ? 0 : read(supervisor.output.number, &block, block.count)
      guard count > 0 else { throw PulseError.notRunning(reason: "no supervisor: \(text)") }
      text += String(decoding: block[..<count], as: UTF8.self)
    }
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      if words.count == 2 { pids[String(words[0])] = Int32(words[1]) }
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
        Self.pause()
      }
    }
  }

  private static func pause() {
    _ = try? Readiness.readable(among: [], until: .after(.milliseconds(10)))
  }

  private static func start(_ command: [String], in folder: String) throws -> ChildProcess {
    let environment = [
      "PATH=/usr/bin:/bin", "HOME=\(folder)", "XDG_RUNTIME_DIR=\(folder)", "LC_ALL=C",
    ]
    return try ChildProcess(path: "/usr/bin/env", arguments: ["-i"] + environment + command)
  }
}
