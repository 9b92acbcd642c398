import Glibc
import OrderedJSON
import Rig
import SystemCore
import SystemPackage
import Workers

/// A worker's channel with its parent's ends.
final class Line {
  let channel: WorkerChannel
  private let output: Pipe
  private var input: Pipe?

  init() throws {
    let input = try Pipe()
    let output = try Pipe()
    channel = WorkerChannel(input: input.reading.number, output: output.writing.number)
    self.input = .some(input)
    self.output = output
  }

  /// The parent hangs up.
  func hangUp() { input = nil }

  /// The progress that the worker has sent.
  func progress() throws -> [BenchProgress] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    while try !Readiness.readable(among: [output.reading.number], until: .after(.zero)).isEmpty {
      let count = read(output.reading.number, &block, block.count)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return try bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let message = try OrderedJSON.value(
        WorkerMessage<MicrophoneMeasurement>.self,
        from: line
      )
      guard case .progress(let progress) = message else { return nil }
      return progress
    }
  }
}
