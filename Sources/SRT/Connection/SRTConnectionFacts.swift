/// What the handshake agreed on.
public struct SRTConnectionFacts: Sendable, Equatable {
  /// The address that answered, in digits.
  public let peerAddress: String
  /// From the first packet to an open connection: two round trips.
  public let connectMs: Double
  /// The time in which the receiver can have lost packets sent again: the longer of what the two
  /// sides asked for (SRTO_PEERLATENCY).
  public let latencyMs: Int?
  /// The latency of the way back, which a publisher does not use (SRTO_RCVLATENCY).
  public let returnLatencyMs: Int?
  /// The server's version of SRT, such as `1.5.1`.
  public let peerVersion: String?
  /// Whether the server can decrypt what is sent (SRTO_SNDKMSTATE); false where nothing is encrypted.
  public let isEncrypted: Bool
}
