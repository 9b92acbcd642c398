/// An ingest among others that could take the same stream.
public struct RankedIngest: Codable, Sendable, Equatable {
  /// The ingest, without a key.
  public var ingest: String
  /// From the first packet to an open TCP connection; nil where it was not reached.
  public var connectMs: Double?
  /// The short run at a stream's pace where one was made, else the connection; nil where there is none.
  public var measurement: UplinkMeasurement?
  /// Why it could not be reached or published to; nil where it could.
  public var failure: FindingCode?
  /// Whether it took the short run without a frame dropped; nil where none was made.
  public var holds: Bool?

  /// An ingest with what its connection gave.
  public init(
    ingest: String,
    connectMs: Double?,
    measurement: UplinkMeasurement?,
    failure: FindingCode?
  ) {
    self.ingest = ingest
    self.connectMs = connectMs
    self.measurement = measurement
    self.failure = failure
  }
}
