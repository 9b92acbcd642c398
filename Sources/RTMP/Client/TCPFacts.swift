/// What making the TCP connection has shown.
public struct TCPFacts: Sendable, Equatable {
  /// The tries in their order; the last one is the connection, if there is one.
  public internal(set) var attempts: [ConnectAttempt] = []
  /// The address connected to; nil while there is none.
  public internal(set) var peerAddress: String?
  /// The address connected from; nil while there is none.
  public internal(set) var localAddress: String?

  /// From SYN to the end of the three-way handshake: one round trip.
  public var duration: Duration? { peerAddress == nil ? nil : attempts.last?.duration }
}
