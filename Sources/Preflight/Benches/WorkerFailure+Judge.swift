public import Judge
internal import Rig
public import Workers

extension BenchFailure {
  /// What a worker's failure means for a judgement: codes that blame the device fail it, the others
  /// say that the test could not judge.
  public init(_ failure: WorkerFailure) {
    self.init(
      code: failure.code,
      status: failure.code.statusWhenFailing,
      detail: failure.detail
    )
  }
}

extension FindingCode {
  fileprivate var statusWhenFailing: FindingStatus {
    switch self {
    case .cameraHung, .microphoneHung, .microphoneServerHung, .uplinkStalled, .encoderHung: .timeout
    case .cameraFailed, .microphoneFailed, .uplinkFailed, .computerUnread, .encoderFailed: .error
    default: .fail
    }
  }
}
