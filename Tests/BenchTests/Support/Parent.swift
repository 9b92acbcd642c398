import Glibc
import OrderedJSON
import Rig
import SystemCore
import Workers

/// The parent's ends of a worker's pipes.
final class Parent {
  let channel: WorkerChannel
  private let input: Pipe
  private let output: Pipe

  init() throws {
    input = try Pipe()
    output = try Pipe()
    channel = WorkerChannel(input: input.reading.number, output: output.writing.number)
  }

  /// Closes the worker's input; the number stays taken, so that its owner closes it safely.
  func hangUp() {
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    dup2(null, input.writing.number)
    close(null)
  }

  /// What the worker has sent so far.
  func messages() throws -> [WorkerMessage<CameraMeasurement>] {
    let ready = try Readiness.readable(among: [output.reading.number], until: .after(.zero))
    guard !ready.isEmpty else { return [] }
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = read(output.reading.number, &block, block.count)
    return try block.prefix(max(count, 0)).split(separator: UInt8(ascii: "\n")).map {
      try OrderedJSON.value(WorkerMessage<CameraMeasurement>.self, from: $0)
    }
  }
}
