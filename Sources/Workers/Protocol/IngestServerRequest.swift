/// Where an ingest of one's own listens.
public struct IngestServerRequest: Codable, Sendable, Equatable {
  /// An IP address of this machine.
  public var address: String
  /// The port; 0 for any free one.
  public var port: Int

  /// A place to listen.
  public init(address: String = "127.0.0.1", port: Int = 0) {
    self.address = address
    self.port = port
  }
}
