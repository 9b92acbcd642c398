import CTruth
import Glibc

/// A program that runs in a network.
final class ChildProgram {
  private let process: Int32
  private let output: Handle
  private var status: Int32?
  private(set) var text: [UInt8] = []

  init(_ arguments: [String], in network: NetworkNamespace) throws {
    Children.stayIfEnding()
    let pipe = try Handle.pipe()
    let nowhere = try Handle(open("/dev/null", O_WRONLY | O_CLOEXEC).orError, "open /dev/null")
    var pointers = arguments.map { UnsafePointer<CChar>(strdup($0)) }
    pointers.append(nil)
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    process = try network.inside {
      try SystemFailure.check(
        truth_spawn(arguments[0], pointers, pipe.writing.number, nowhere.number),
        "start \(arguments[0])"
      )
    }
    output = pipe.reading
    Children.add(process)
  }

  deinit { stop() }

  /// Runs it to its end or until a time, doing something every so often; its exit code, nil where
  /// it was ended.
  func run(
    until deadline: Int64,
    every interval: Int64,
    _ tick: () throws -> Void
  ) throws -> Int32? {
    var next = truth_now()
    while true {
      let now = truth_now()
      if now >= next {
        try tick()
        next = max(next + interval, now)
      }
      guard now < deadline else {
        stop()
        return nil
      }
      if truth_wait(output.number, -1, -1, max(0, min(next, deadline) - truth_now())) > 0 {
        if !readOutput(), hasEnded() { return exitCode }
      }
    }
  }

  /// Reads what can be read; false where there is no more and will not be.
  private func readOutput() -> Bool {
    var block = [UInt8](repeating: 0, count: 65536)
    let count = read(output.number, &block, block.count)
    if count > 0 { text.append(contentsOf: block[..<count]) }
    if count == 0 { _ = truth_wait(-1, -1, -1, 10_000_000) }
    return count > 0
  }

  private var exitCode: Int32? {
    status.flatMap { $0 & 0x7F == 0 ? ($0 >> 8) & 0xFF : nil }
  }

  private func hasEnded() -> Bool {
    if status != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    self.status = status
    Children.remove(process)
    return true
  }

  /// Ends it: kindly, then by force.
  func stop() {
    for signal in [SIGTERM, SIGKILL] {
      if hasEnded() { return }
      kill(-process, signal)
      for _ in 0..<100 where !hasEnded() { _ = truth_wait(-1, -1, -1, 20_000_000) }
    }
  }
}
