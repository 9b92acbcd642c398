internal import Rig
public import SystemCore
public import Workers

/// One bench in a worker: its messages gathered into an outcome.
public final class BenchRun<Measurement: Codable & Sendable> {
  /// How it ended; nil while it runs.
  public private(set) var outcome: BenchOutcome<Measurement>?
  private var measurement: Measurement?
  private var failure: WorkerFailure?

  /// Starts a bench; `Supervisor.run()` carries it to its end. With a `patience` it may not be silent
  /// for longer.
  public init(
    _ job: WorkerJob,
    _ supervisor: Supervisor,
    secret: String? = nil,
    until deadline: Deadline,
    patience: Duration? = nil,
    progress: @escaping (BenchProgress) -> Void = { _ in },
    finish: @escaping (BenchOutcome<Measurement>) -> Void = { _ in }
  ) {
    supervisor.start(
      job,
      Measurement.self,
      secret: secret,
      until: deadline,
      patience: patience,
      receive: { [self] message in
        switch message {
        case .progress(let share): progress(share)
        case .measurement(let value): measurement = value
        case .error(let reason): failure = reason
        case .hello, .savedState, .done: break
        }
      },
      finish: { [self] end in
        let result = result(of: end)
        outcome = result
        finish(result)
      }
    )
  }

  private func result(of end: WorkerEnd) -> BenchOutcome<Measurement> {
    switch end {
    case .interrupted: .interrupted
    case .timedOut: .timedOut
    case .abandoned: .abandoned
    case .crashed: .crashed
    case .done:
      if let measurement {
        .measured(measurement)
      } else if let failure {
        .failed(failure)
      } else {
        .crashed
      }
    }
  }
}
