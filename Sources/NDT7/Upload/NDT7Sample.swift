/// The socket at one instant of the upload.
public struct NDT7Sample<Value: Sendable>: Sendable {
  /// When it was taken.
  public let instant: ContinuousClock.Instant
  /// What the caller read from the socket.
  public let value: Value
  /// Bytes on the wire's side of TLS that still wait in this process for the kernel.
  public let unsentBytes: Int
}
