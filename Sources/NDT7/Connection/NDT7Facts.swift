/// What making the connection has shown.
public struct NDT7Facts: Sendable, Equatable {
  /// The host's addresses in the order in which connecting tries them.
  public internal(set) var addresses: [String] = []
  /// How long the resolver took.
  public internal(set) var resolveDuration: Duration = .zero
  /// The address connected to.
  public internal(set) var peerAddress: String?
  /// From SYN to the end of the three-way handshake: one round trip.
  public internal(set) var tcpDuration: Duration = .zero
  /// How long the TLS handshake took; nil without TLS.
  public internal(set) var tlsDuration: Duration?
  /// From the HTTP request to its answer.
  public internal(set) var answerDuration: Duration?
}
