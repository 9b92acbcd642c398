import CSubreaper
import Glibc

/// A program that sends over loopback, and what that cost it.
struct SendingProgram {
  /// Processor time of the program and its children, in seconds.
  let processorSeconds: Double
  /// What it wrote to its standard output.
  let output: [UInt8]

  /// Runs a program to its end; nil where it can't be started or fails.
  ///
  /// With `collectsOrphans` what its children cost counts, whenever they end; nothing else may run.
  init?(_ arguments: [String], collectsOrphans: Bool = false) {
    if collectsOrphans { guard become_subreaper() == 0 else { return nil } }
    var pipe: [CInt] = [0, 0]
    guard Glibc.pipe(&pipe) == 0 else { return nil }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, pipe[1], 1)
    posix_spawn_file_actions_addclose(&actions, pipe[0])
    posix_spawn_file_actions_addclose(&actions, pipe[1])
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process = pid_t()
    let code = posix_spawnp(&process, arguments[0], &actions, nil, &words, environ)
    close(pipe[1])
    defer { close(pipe[0]) }
    guard code == 0 else { return nil }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while case let count = read(pipe[0], &block, block.count), count > 0 {
      output += block[..<count]
    }
    var status: CInt = 0
    var usage = rusage()
    guard wait4(process, &status, 0, &usage) == process else { return nil }
    var spent = usage.processorSeconds
    // A worker that outlives its parent by a moment is counted by whoever collects it: us.
    while collectsOrphans, wait4(-1, &status, 0, &usage) > 0 { spent += usage.processorSeconds }
    processorSeconds = spent
    self.output = output
  }

  /// The first number after a key of a JSON text, from an earlier key on where one is given.
  func number(after key: String, in part: String? = nil) -> Double? {
    let whole = String(decoding: output, as: UTF8.self)
    var text = whole[...]
    if let part {
      guard let start = whole.firstRange(of: "\"\(part)\":")?.upperBound else { return nil }
      text = whole[start...]
    }
    guard let start = text.firstRange(of: "\"\(key)\":")?.upperBound else { return nil }
    let digits = text[start...].drop { $0 == " " || $0 == "\t" }
      .prefix { $0.isNumber || "+-.eE".contains($0) }
    return Double(digits)
  }
}

extension rusage {
  fileprivate var processorSeconds: Double { ru_utime.seconds + ru_stime.seconds }
}

extension timeval {
  fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
