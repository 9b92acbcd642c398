internal import Logging
internal import OrderedJSON
internal import SystemCore

/// The parent's view of one worker process, without the type of its measurements.
final class WorkerHandle {
  enum Stage {
    case running
    /// Asked to restore and exit.
    case closing
    case killed
    case finished
  }

  let process: ChildProcess
  private let started = ContinuousClock.now
  var deadline: Deadline
  var stage = Stage.running
  var saidDone = false
  var savedState: SavedState?
  private let receive: (WorkerHandle, ArraySlice<UInt8>) -> Void
  private let finish: (WorkerEnd) -> Void
  private var pending: [UInt8] = []

  init(
    process: ChildProcess,
    deadline: Deadline,
    receive: @escaping (WorkerHandle, ArraySlice<UInt8>) -> Void,
    finish: @escaping (WorkerEnd) -> Void
  ) {
    self.process = process
    self.deadline = deadline
    self.receive = receive
    self.finish = finish
  }

  /// Takes bytes of the worker's output and hands on the lines that are whole.
  func take(_ bytes: ArraySlice<UInt8>) {
    pending += bytes
    while let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
      let line = pending[..<end]
      receive(self, line)
      pending.removeSubrange(...end)
    }
  }

  /// What a line of the log says of it.
  func metadata(job: String? = nil) -> Logger.Metadata {
    let elapsed = Int(started.duration(to: .now).milliseconds)
    var metadata: Logger.Metadata = ["pid": "\(process.identifier)", "ms": "\(elapsed)"]
    metadata["job"] = job.map { "\($0)" }
    return metadata
  }

  func end(_ end: WorkerEnd) {
    guard stage != .finished else { return }
    stage = .finished
    finish(end)
  }
}

/// How a worker ended.
public enum WorkerEnd: Sendable, Equatable {
  /// It said `done`.
  case done
  /// It ended without a word: it crashed, or its program is missing.
  case crashed
  /// It missed its deadline and was killed.
  case timedOut
  /// It missed its deadline and did not die: it hangs in the kernel and was left behind.
  case abandoned
  /// The user interrupted the run.
  case interrupted
}
