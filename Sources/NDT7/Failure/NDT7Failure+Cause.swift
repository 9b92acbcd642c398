extension NDT7Failure {
  /// What went wrong.
  public enum Cause: Equatable, Sendable {
    /// No such host name.
    case nameNotFound
    /// The name exists but has no address.
    case noAddress
    /// The name server could not be asked, or failed.
    case nameServerFailed

    /// The port is closed.
    case connectionRefused
    /// No route to the network or the host.
    case networkUnreachable
    /// The peer, or something between, reset the connection.
    case connectionReset
    /// The deadline of the stage, or of everything, passed.
    case timedOut
    /// Any other error of the system, as `errno`.
    case system(errno: Int32)

    /// TLS failed.
    case tls(TLSProblem)
    /// Something else than HTTP answered.
    case notHTTP
    /// HTTP answered with this status; 401 means that the access token was refused.
    case httpStatus(Int)
    /// The server asks for fewer requests (HTTP 429).
    case tooManyRequests
    /// The service has no server to spare now (HTTP 204, or none in the answer).
    case noCapacity
    /// The answer of the locate service cannot be read.
    case badAnswer
    /// The answer of the locate service is longer than ``NDT7Locate/maximumAnswerBytes``.
    case answerTooLarge

    /// HTTP 101, but not the answer to this WebSocket request (RFC 6455, section 4.1).
    case notWebSocket
    /// A WebSocket that does not speak ndt7.
    case wrongSubprotocol
    /// The peer closed where its answer was due.
    case closed
    /// The peer closed in the middle of the upload, with this code where it gave one
    /// (RFC 6455, section 7.4).
    case closedEarly(code: UInt16?)
    /// The peer broke the rules of WebSocket or ndt7.
    case protocolViolation(NDT7Violation)
    /// The connection stands, but the kernel could hand on no byte for ``NDT7Limits/stall``.
    case stalled

    /// The caller's task was cancelled.
    case cancelled
  }
}
