public import Rig

/// Why a bench gave no measurement.
public struct BenchFailure: Sendable, Equatable {
  /// The code of the finding.
  public var code: FindingCode
  /// What it says: `fail` where the device is to blame, else `error`, `timeout` or `skip`.
  public var status: FindingStatus
  /// What the kernel, the library or the server said, made harmless.
  public var detail: String?

  /// A failure with its code.
  public init(code: FindingCode, status: FindingStatus, detail: String? = nil) {
    self.code = code
    self.status = status
    self.detail = detail
  }

  /// A failure by its code: those that blame the device fail it, the others say that the test could not
  /// judge.
  public init(_ code: FindingCode, detail: String?) {
    self.init(code: code, status: code.statusWhenFailing, detail: detail)
  }

  /// Its finding; a failure never passes.
  func finding(
    on target: Finding.Target,
    remedy: Remedy = Remedy(),
    arguments: [String: String] = [:]
  ) -> Finding {
    var arguments = arguments
    if let detail { arguments["detail"] = detail }
    let harmless = status == .pass || status == .warn
    return Finding(
      code,
      harmless ? .error : status,
      target,
      remedy: remedy,
      arguments: arguments
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
