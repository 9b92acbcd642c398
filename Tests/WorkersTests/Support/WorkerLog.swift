import Rig
import SystemCore

@testable import Workers

/// What the parent saw of one worker.
final class WorkerLog {
  private(set) var words: [String] = []
  private(set) var measurements: [Int] = []
  private(set) var ends: [WorkerEnd] = []

  func take(_ message: WorkerMessage<Int>) {
    switch message {
    case .hello: words.append("hello")
    case .savedState: words.append("saved_state")
    case .progress: words.append("progress")
    case .measurement(let value):
      words.append("measurement")
      measurements.append(value)
    case .error(let failure): words.append("error \(failure.code.rawValue)")
    case .done: words.append("done")
    }
  }

  func finish(_ end: WorkerEnd) { ends.append(end) }
}

extension Supervisor {
  /// A supervisor whose workers run a shell script.
  convenience init(script: String, interrupts: Interrupts? = nil) {
    self.init(program: "/bin/sh", arguments: ["-c", script, "worker"], interrupts: interrupts)
  }

  /// Starts a worker and returns what will be seen of it.
  func start(
    _ job: WorkerJob = .probeComputer,
    secret: String? = nil,
    within duration: Duration = .seconds(60),
    patience: Duration? = nil
  ) -> WorkerLog {
    let log = WorkerLog()
    start(
      job,
      Int.self,
      secret: secret,
      until: .after(duration),
      patience: patience,
      receive: { log.take($0) },
      finish: { log.finish($0) }
    )
    return log
  }
}
