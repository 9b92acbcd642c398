public import Rig
public import Workers

/// How a bench ended.
public enum BenchOutcome<Measurement: Codable & Sendable>: Sendable {
  /// It measured.
  case measured(Measurement)
  /// It said why it could not.
  case failed(WorkerFailure)
  /// Its worker crashed.
  case crashed
  /// It missed its deadline and was stopped.
  case timedOut
  /// It hangs in the kernel and was left behind.
  case abandoned
  /// The user interrupted it.
  case interrupted

  /// What was measured; nil where nothing was.
  public var measurement: Measurement? {
    if case .measured(let measurement) = self { measurement } else { nil }
  }

  /// The failure in the words of the finding codes, given those for a hang and for a crash; nil
  /// where it measured or was interrupted.
  public func failure(hung: FindingCode, crashed crash: FindingCode) -> WorkerFailure? {
    switch self {
    case .measured, .interrupted: nil
    case .failed(let failure): failure
    case .crashed: WorkerFailure(crash, detail: "the worker process ended unexpectedly")
    case .timedOut: WorkerFailure(hung)
    case .abandoned: WorkerFailure(hung, detail: "state D")
    }
  }
}
