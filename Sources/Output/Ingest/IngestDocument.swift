public import Rig

/// The JSON document of an ingest of one's own.
public struct IngestDocument: Encodable, Sendable {
  private let schema = "airworthy/ingest/1"
  private let ingest: IngestReport

  /// A document of a report.
  public init(ingest: IngestReport) { self.ingest = ingest }
}
