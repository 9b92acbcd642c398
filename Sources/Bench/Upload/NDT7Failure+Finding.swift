internal import NDT7
internal import Rig

extension UplinkFailure {
  /// The finding that a failed upload means: a measurement server that can't be used says nothing of
  /// the way to an ingest.
  init(_ failure: NDT7Failure) {
    switch failure.cause {
    case .noCapacity, .tooManyRequests, .httpStatus(503): self.init(code: .uplinkServerBusy)
    default:
      self.init(code: .uplinkServerFailed, detail: UplinkFailure.detail(of: failure))
    }
  }

  private static func detail(of failure: NDT7Failure) -> String {
    switch failure.cause {
    case .nameNotFound: "its name is not known"
    case .noAddress: "its name has no address"
    case .nameServerFailed: "the name server failed"
    case .connectionRefused: "connection refused"
    case .networkUnreachable: "network unreachable"
    case .connectionReset: "connection reset"
    case .timedOut: "no answer in the stage \(failure.stage.rawValue)"
    case .system(let code): "errno \(code)"
    case .tls(let problem): "TLS: \(words(for: problem))"
    case .notHTTP, .notWebSocket, .wrongSubprotocol: "what answers is no ndt7 server"
    case .httpStatus(401): "the access token was refused"
    case .httpStatus(let status): "HTTP status \(status)"
    case .badAnswer, .answerTooLarge: "the locate service's answer makes no sense"
    case .closed, .closedEarly: "closed in the stage \(failure.stage.rawValue)"
    case .protocolViolation(let violation): "a rule of ndt7 broken: \(violation.rawValue)"
    case .stalled: "nothing got through for 7 s"
    case .noCapacity, .tooManyRequests: "busy"
    case .cancelled: "cancelled"
    }
  }

  private static func words(for problem: TLSProblem) -> String {
    switch problem {
    case .untrustedCertificate: "the certificate is not trusted"
    case .wrongName: "the certificate is for another name"
    case .notTLS: "the port does not speak TLS"
    case .closed: "closed during the handshake"
    case .protocolError(let reason): reason
    }
  }
}
