public import Judge
public import Workers

/// Where to send, and how far it may go.
public struct IngestChoice: Sendable, Equatable {
  /// The ingest as it is connected to, without a key; a query in it may still be a secret, so it
  /// goes to the worker and nowhere else.
  public var url: String
  /// The ingest as it may be shown and kept: without a key and without the values of a query.
  public var name: String
  /// What may be published.
  public var permission: PublishPermission
  /// Why nothing may be, where that is so.
  public var unpublished: UplinkEvidence.Unpublished
  /// The key, on its way from the user to the worker's standard input; never shown.
  public var key: String?

  /// An ingest with what may be published to it.
  public init(
    url: String,
    name: String,
    permission: PublishPermission,
    unpublished: UplinkEvidence.Unpublished,
    key: String?
  ) {
    self.url = url
    self.name = name
    self.permission = permission
    self.unpublished = unpublished
    self.key = key
  }
}
