import Rig
import SystemCore
import Workers

@testable import Bench

/// A microphone that gives what a test says, as fast as it is read.
final class ScriptedSource: SampleSource {
  /// What a read gives.
  enum Step {
    case frames(Int, Float)
    case overrun
    case nothing
    case failure(FindingCode)
  }

  let stream: SampleStream
  private(set) var started: ContinuousClock.Instant?
  private(set) var overruns = 0
  private(set) var isStopped = false
  /// Why it can't tell its latency; nil where nothing is known of one.
  var latencyFailure: WorkerFailure?
  private var steps: [Step]

  /// Gives the steps one after the other, the last again and again.
  init(_ steps: [Step], rate: Int = 48000, channels: Int = 1) {
    stream = SampleStream(via: "alsa", rate: rate, channels: channels, format: "S16_LE")
    self.steps = steps.reversed()
  }

  func start() throws(WorkerFailure) { started = .now }

  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int {
    guard let step = steps.count > 1 ? steps.removeLast() : steps.last else { return 0 }
    switch step {
    case .frames(let count, let value):
      let samples = [Float](repeating: value, count: count * stream.channels)
      samples.withUnsafeBufferPointer { body($0) }
      return count
    case .overrun:
      overruns += 1
      return 0
    case .nothing:
      _ = try? Readiness.readable(among: [], until: deadline)
      return 0
    case .failure(let code):
      throw WorkerFailure(code, device: "scripted")
    }
  }

  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration? {
    if let latencyFailure { throw latencyFailure }
    return nil
  }

  func stop() { isStopped = true }
}
