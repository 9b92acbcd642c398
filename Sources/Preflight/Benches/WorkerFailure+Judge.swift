public import Judge
internal import Rig
public import Workers

extension BenchFailure {
  /// What a worker's failure means for a judgement.
  public init(_ failure: WorkerFailure) { self.init(failure.code, detail: failure.detail) }
}
