/// What kept the fast phase from being faster, as shares of the time with data under way.
public struct UplinkLimits: Codable, Sendable, Equatable {
  /// The network: what was measured is the link.
  public var networkShare: Double
  /// The ingest, which read no faster.
  public var receiverShare: Double
  /// This machine's socket buffer.
  public var socketShare: Double

  /// The shares.
  public init(networkShare: Double, receiverShare: Double, socketShare: Double) {
    self.networkShare = networkShare
    self.receiverShare = receiverShare
    self.socketShare = socketShare
  }
}
