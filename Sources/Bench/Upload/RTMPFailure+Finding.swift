internal import RTMP
internal import Rig

extension UplinkFailure {
  /// The finding that a failed connection means; `hasStarted` where the server had said that the
  /// stream may begin.
  init(_ failure: RTMPFailure, hasStarted: Bool) {
    self.init(
      code: UplinkFailure.code(of: failure, hasStarted: hasStarted),
      detail: UplinkFailure.detail(of: failure)
    )
  }

  private static func code(of failure: RTMPFailure, hasStarted: Bool) -> FindingCode {
    switch failure.cause {
    case .nameNotFound, .noAddress: .uplinkName
    case .nameServerFailed: .uplinkNameServer
    case .connectionRefused: .uplinkRefused
    case .networkUnreachable: .uplinkUnreachable
    case .tls(.notTLS): .uplinkNotTLS
    case .tls(.wrongName): .uplinkTLSName
    case .tls(.untrustedCertificate): .uplinkTLSUntrusted
    case .tls: .uplinkTLS
    case .httpAnswered(let statusLine): code(ofStatusLine: statusLine)
    case .tlsAnswered: .uplinkWantsTLS
    case .notRTMP: .uplinkNotRTMP
    case .connectRejected, .closedDuringConnect: .uplinkApplication
    case .streamRefused, .publishRejected: hasStarted ? .uplinkDenied : .uplinkKey
    case .closedAfterPublish: hasStarted ? .uplinkDenied : .uplinkSilentClose
    case .nameInUse: .uplinkNameInUse
    case .stalled, .sendBufferFull: .uplinkStalled
    case .timedOut: code(ofTimeout: failure.stage)
    case .connectionReset, .closed, .closedWhileStreaming, .unpublished:
      code(ofClosure: failure.stage, hasStarted: hasStarted)
    case .system, .cancelled, .closedByCaller, .outOfOrder: .uplinkFailed
    }
  }

  /// A redirection, or the status that RFC 6585 gives to login pages, comes from a captive portal.
  private static func code(ofStatusLine line: String) -> FindingCode {
    guard let status = HTTPAnswer.status(of: line) else { return .uplinkHTTP }
    return (300...399).contains(status) || status == 511 ? .uplinkPortal : .uplinkHTTP
  }

  private static func code(ofTimeout stage: RTMPStage) -> FindingCode {
    switch stage {
    case .resolve: .uplinkNameServer
    case .tcp: .uplinkTimedOut
    case .tls: .uplinkTLS
    case .handshake, .connect, .publish, .stream: .uplinkStalled
    }
  }

  private static func code(ofClosure stage: RTMPStage, hasStarted: Bool) -> FindingCode {
    switch stage {
    case .resolve, .tcp: .uplinkRefused
    case .tls: .uplinkTLS
    case .handshake: .uplinkNotRTMP
    case .connect: .uplinkApplication
    case .publish: hasStarted ? .uplinkDenied : .uplinkSilentClose
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
    case .tls(.closed): "closed during the TLS handshake"
    case .system(let code): "errno \(code)"
    case .timedOut: "no answer in the stage \(failure.stage.rawValue)"
    default: nil
    }
  }
}
