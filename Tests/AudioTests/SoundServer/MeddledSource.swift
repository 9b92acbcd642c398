import Rig
import SystemCore
import Workers

@testable import Bench

/// A source with which something is done while it is read.
final class MeddledSource: SampleSource {
  /// What is done, and after how many frames.
  typealias Step = (frames: Int, action: () throws -> Void)

  private let source: any SampleSource
  private var steps: [Step]
  private var frames = 0

  init(_ source: any SampleSource, _ steps: [Step]) {
    self.source = source
    self.steps = steps
  }

  var stream: SampleStream { source.stream }
  var started: ContinuousClock.Instant? { source.started }
  var overruns: Int { source.overruns }
  func start() throws(WorkerFailure) { try source.start() }
  func stop() { source.stop() }

  func gainChanges(since begin: ContinuousClock.Instant) -> [GainChange] {
    source.gainChanges(since: begin)
  }

  func events(since begin: ContinuousClock.Instant) -> [SourceEvent] {
    source.events(since: begin)
  }

  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration? {
    try source.latency(until: deadline)
  }

  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int {
    while let step = steps.first, frames >= step.frames {
      steps.removeFirst()
      do {
        try step.action()
      } catch {
        throw WorkerFailure(.microphoneFailed, detail: "the test: \(error)")
      }
    }
    let count = try source.read(until: deadline, body)
    frames += count
    return count
  }
}
