/// How long each stage may take.
public struct StageLimits: Sendable, Equatable {
  /// Host name to addresses.
  public var resolve: Duration = .seconds(5)
  /// The TCP connection, all addresses together.
  public var tcp: Duration = .seconds(10)
  /// The TLS handshake.
  public var tls: Duration = .seconds(10)
  /// RTMP's handshake.
  public var handshake: Duration = .seconds(10)
  /// The answer to `connect`.
  public var connect: Duration = .seconds(10)
  /// The instant at which everything must be done, whatever the stages would still be allowed.
  public var deadline: ContinuousClock.Instant

  /// The usual limits, within one deadline.
  public init(deadline: ContinuousClock.Instant) { self.deadline = deadline }

  func end(of limit: Duration) -> ContinuousClock.Instant { min(deadline, .now + limit) }
}
