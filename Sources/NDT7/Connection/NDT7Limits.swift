/// How long each stage may take.
public struct NDT7Limits: Sendable, Equatable {
  /// Host name to addresses.
  public var resolve: Duration = .seconds(5)
  /// The TCP connection, all addresses together.
  public var tcp: Duration = .seconds(10)
  /// The TLS handshake.
  public var tls: Duration = .seconds(10)
  /// From the HTTP request to the end of its answer.
  public var answer: Duration = .seconds(10)
  /// How long the kernel may take no byte while there are some to send; that of M-Lab's own client.
  public var stall: Duration = .seconds(7)
  /// From the end of the upload until the server has received all and closed.
  public var closing: Duration = .seconds(3)
  /// The instant at which everything must be done, whatever the stages would still be allowed.
  public var deadline: ContinuousClock.Instant

  /// The usual limits, within one deadline.
  public init(deadline: ContinuousClock.Instant) { self.deadline = deadline }

  func end(of limit: Duration) -> ContinuousClock.Instant { min(deadline, .now + limit) }
}
