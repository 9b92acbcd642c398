/// What an ingest of one's own has received.
public struct IngestReport: Codable, Sendable, Equatable {
  /// The address that it listens on.
  public var address: String
  /// The port that it listens on.
  public var port: Int
  /// The publishers so far.
  public var streams: [IngestedStreamReport]

  /// A report.
  public init(address: String, port: Int, streams: [IngestedStreamReport]) {
    self.address = address
    self.port = port
    self.streams = streams
  }
}
