internal import RTMP
internal import Rig

extension UplinkFailure {
  /// The finding that a failed connection means.
  init(_ failure: RTMPFailure) {
    self.init(code: UplinkFailure.code(of: failure), detail: UplinkFailure.detail(of: failure))
  }

  private static func code(of failure: RTMPFailure) -> FindingCode {
    switch failure.cause {
    case .nameNotFound, .noAddress, .nameServerFailed: .uplinkName
    case .connectionRefused: .uplinkRefused
    case .networkUnreachable: .uplinkUnreachable
    case .tls: .uplinkTLS
    case .httpAnswered: .uplinkHTTP
    case .tlsAnswered, .notRTMP: .uplinkNotRTMP
    case .connectRejected, .closedDuringConnect: .uplinkApplication
    case .streamRefused, .publishRejected, .closedAfterPublish: .uplinkKey
    case .nameInUse: .uplinkNameInUse
    case .stalled, .sendBufferFull: .uplinkStalled
    case .timedOut: code(ofTimeout: failure.stage)
    case .connectionReset, .closed, .closedWhileStreaming, .unpublished:
      code(ofClosure: failure.stage)
    case .system, .cancelled, .closedByCaller, .outOfOrder: .uplinkFailed
    }
  }

  private static func code(ofTimeout stage: RTMPStage) -> FindingCode {
    switch stage {
    case .resolve: .uplinkName
    case .tcp: .uplinkTimedOut
    case .tls: .uplinkTLS
    case .handshake, .connect, .publish, .stream: .uplinkStalled
    }
  }

  private static func code(ofClosure stage: RTMPStage) -> FindingCode {
    switch stage {
    case .resolve, .tcp: .uplinkRefused
    case .tls: .uplinkTLS
    case .handshake: .uplinkNotRTMP
    case .connect: .uplinkApplication
    case .publish: .uplinkKey
    case .stream: .uplinkClosed
    }
  }

  private static func detail(of failure: RTMPFailure) -> String? {
    switch failure.cause {
    case .httpAnswered(let statusLine): statusLine
    case .notRTMP(let answer): answer
    case .connectRejected(let code, let description), .streamRefused(let code, let description),
      .publishRejected(let code, let description):
      [code, description].filter { !$0.isEmpty }.joined(separator: ": ")
    case .nameInUse(let description): description
    case .tls(.untrustedCertificate(let reason)), .tls(.protocolError(let reason)): reason
    case .tls(.wrongName): "the certificate is for another name"
    case .tls(.notTLS): "the port does not speak TLS"
    case .tls(.closed): "closed during the TLS handshake"
    case .tlsAnswered: "the port speaks TLS: use rtmps://"
    case .system(let code): "errno \(code)"
    case .timedOut: "no answer in the stage \(failure.stage.rawValue)"
    default: nil
    }
  }
}
