/// What an upload has shown, up to its orderly end.
public struct NDT7Outcome<Value: Sendable>: Sendable {
  /// How an upload ends.
  public enum End: String, Equatable, Sendable {
    /// We closed, and the server, having received all, closed too.
    case confirmed
    /// The server closed when its own time was over, with messages still under way.
    case byServer
    /// We closed, but the server had not answered when ``NDT7Limits/closing`` was over: on a slow
    /// link, bytes may still be under way.
    case unconfirmed
  }

  /// What making the connection has shown.
  public let facts: NDT7Facts
  /// When the first message was begun.
  public let start: ContinuousClock.Instant
  /// When the last message was ended, or the server closed.
  public let stop: ContinuousClock.Instant
  /// Bytes of messages handed on, whether they arrived or not.
  public let payloadBytes: UInt64
  /// The same with the headers of WebSocket, without TLS.
  public let frameBytes: UInt64
  /// The socket every 100 ms, at the start, and at the end; instants at which the caller's closure
  /// gave nil are missing.
  public let samples: [NDT7Sample<Value>]
  /// What the server said, in the order of arrival.
  public let measurements: [ServerMeasurement]
  /// How the upload ended.
  public let end: End
}
