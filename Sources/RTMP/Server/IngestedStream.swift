/// What an ingest has received from one publisher; the key itself is not kept here.
public struct IngestedStream: Sendable, Equatable, Identifiable {
  /// Counts the publishers from 1 on.
  public let id: Int
  /// The application that the publisher asked for.
  public let app: String
  /// The publisher's IP address.
  public let peerAddress: String?
  /// When it was allowed to publish.
  public let start: ContinuousClock.Instant
  /// When it stopped; nil while it publishes.
  public internal(set) var end: ContinuousClock.Instant?
  /// Bytes read from the connection after the handshake, from before `publish` too.
  public internal(set) var receivedBytes: UInt64 = 0
  /// Bytes of audio tags.
  public internal(set) var audioBytes: UInt64 = 0
  /// Bytes of video tags.
  public internal(set) var videoBytes: UInt64 = 0
  /// Audio tags, sequence headers included.
  public internal(set) var audioMessages = 0
  /// Video tags, sequence headers included.
  public internal(set) var videoMessages = 0
  /// Video tags with a key frame.
  public internal(set) var keyFrames = 0
  /// When the first tag was whole.
  public internal(set) var firstMedia: ContinuousClock.Instant?
  /// When the latest tag was whole.
  public internal(set) var lastMedia: ContinuousClock.Instant?
  /// The latest tag's timestamp, ms.
  public internal(set) var lastTimestamp: UInt32?
}
