extension RTMPFailure {
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
    /// The deadline of the stage passed.
    case timedOut
    /// Any other error of the system, as `errno`.
    case system(errno: Int32)

    /// TLS failed.
    case tls(TLSProblem)
    /// HTTP came in place of RTMP: a web server, a proxy or a captive portal.
    case httpAnswered(statusLine: String)
    /// TLS came in place of RTMP: the port wants `rtmps`.
    case tlsAnswered
    /// Something else than RTMP answered, or RTMP that breaks its own rules.
    case notRTMP(String)
    /// The peer closed in the middle of the stage.
    case closed

    /// `connect` was answered with an error.
    case connectRejected(code: String, description: String)
    /// Closed without an answer to `connect`: to nginx, an unknown application.
    case closedDuringConnect
    /// `createStream` was refused.
    case streamRefused(code: String, description: String)
    /// Somebody is publishing under this key already.
    case nameInUse(description: String)
    /// `publish` was answered with an error.
    case publishRejected(code: String, description: String)
    /// Closed at or soon after `publish`: to most services, a wrong key.
    case closedAfterPublish
    /// The server said that the stream is over, though the connection stays.
    case unpublished
    /// Accepted, but the server takes no bytes.
    case stalled
    /// Closed in the middle of the stream.
    case closedWhileStreaming
    /// More media was handed over than the connection may hold back.
    case sendBufferFull

    /// The caller's task was cancelled.
    case cancelled
    /// The caller closed the connection.
    case closedByCaller
    /// A stage was asked for before the one that it needs.
    case outOfOrder
  }
}
