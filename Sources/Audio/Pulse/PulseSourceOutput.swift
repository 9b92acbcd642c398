/// A stream that records from a source, as `pa_source_output_info` describes it.
public struct PulseSourceOutput: Sendable, Equatable {
  /// The server's number for it.
  public var index: UInt32
  /// What the stream is called.
  public var name: String
  /// The number of the source that it records from.
  public var source: UInt32
  /// Whether a client owns it; the server's own modules make the others.
  public var hasClient: Bool
  /// Whether it has paused.
  public var isCorked: Bool
  /// Whether it alone is muted.
  public var isMuted: Bool
  /// Its loudest channel's volume; nil without a volume.
  public var volume: PulseVolume?
  /// The rate that it is given.
  public var rate: Int
  /// The properties that matter, by name.
  public var properties: [String: String]

  /// A stream as the server describes it.
  public init(index: UInt32, name: String, source: UInt32) {
    self.index = index
    self.name = name
    self.source = source
    hasClient = true
    isCorked = false
    isMuted = false
    rate = 0
    properties = [:]
  }

  /// The properties that are read.
  static let propertyNames = [
    "application.name", "application.process.binary", "application.process.id", "media.name",
    "node.link-group",
  ]
}
