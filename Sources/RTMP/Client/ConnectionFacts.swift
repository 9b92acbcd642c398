/// What the stages have shown so far; after a failure, what was known until then.
public struct ConnectionFacts: Sendable, Equatable {
  /// The resolver's answer.
  public internal(set) var resolved: ResolvedHost?
  /// The TCP connection and the tries before it.
  public internal(set) var tcp: TCPFacts?
  /// The TLS handshake; nil for plain `rtmp`.
  public internal(set) var tls: TLSFacts?
  /// How long RTMP's own handshake took; not a round-trip time, as servers delay it.
  public internal(set) var handshakeDuration: Duration?
  /// The answer to `connect`.
  public internal(set) var greeting: ServerGreeting?
  /// How long the answer to `connect` took.
  public internal(set) var connectDuration: Duration?
  /// How long it took from `createStream` to `NetStream.Publish.Start`.
  public internal(set) var publishDuration: Duration?
}
