/// A program that records from a source.
public struct SourceRecording: Codable, Sendable, Equatable {
  /// The stream's number in the server.
  public var index: Int
  /// The program's name for people; nil where it gave none.
  public var application: String?
  /// The program's file; nil where it gave none.
  public var binary: String?
  /// The process; nil for streams of the server itself.
  public var pid: Int?
  /// What the stream is called.
  public var stream: String?
  /// Whether it has paused.
  public var corked: Bool
  /// Whether this stream alone is muted.
  public var muted: Bool
  /// This stream's own volume in dB; nil where it is silent or has none.
  public var volumeDb: Double?
  /// The rate that it is given.
  public var rateHz: Int
  /// Whether the server itself makes it, for a remapped or filtered source.
  public var isInternal: Bool

  /// A stream as the server describes it.
  public init(index: Int, corked: Bool, muted: Bool, rateHz: Int, isInternal: Bool) {
    self.index = index
    self.corked = corked
    self.muted = muted
    self.rateHz = rateHz
    self.isInternal = isInternal
  }
}
