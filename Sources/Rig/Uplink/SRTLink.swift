/// What the handshake with an SRT ingest agreed on.
public struct SRTLink: Codable, Sendable, Equatable {
  /// The latency: the time in which lost packets can be sent again.
  public var latencyMs: Int?
  /// The ingest's version of SRT, such as `1.5.1`.
  public var peerVersion: String?
  /// Whether the ingest can decrypt what is sent; false where nothing is encrypted.
  public var isEncrypted: Bool
  /// The names of options in the address that an encoder would apply and this test does not.
  public var unapplied: [String]

  /// A handshake's outcome.
  public init(latencyMs: Int?, peerVersion: String?, isEncrypted: Bool, unapplied: [String]) {
    self.latencyMs = latencyMs
    self.peerVersion = peerVersion
    self.isEncrypted = isEncrypted
    self.unapplied = unapplied
  }
}
