/// What an ingest of one's own has received from one publisher.
public struct IngestedStreamReport: Codable, Sendable, Equatable {
  /// Counts the publishers from 1 on.
  public var id: Int
  /// The application that was asked for.
  public var app: String
  /// The publisher's address.
  public var peerAddress: String?
  /// Whether it still publishes.
  public var isLive: Bool
  /// From the first media to the latest.
  public var seconds: Double
  /// Bytes read from the connection, RTMP's own included.
  public var receivedBytes: UInt64
  /// Bytes of picture.
  public var videoBytes: UInt64
  /// Bytes of sound.
  public var audioBytes: UInt64
  /// Pictures.
  public var videoFrames: Int
  /// Key frames among them.
  public var keyFrames: Int
  /// Received bytes over the time, in kbit/s; nil without time.
  public var meanKbps: Double?
  /// The slowest whole second; nil before the first.
  public var worstSecondKbps: Double?
  /// The longest time in which nothing came.
  public var longestGapMs: Double

  /// A publisher of whom nothing has come yet.
  public init(id: Int, app: String, peerAddress: String?) {
    self.id = id
    self.app = app
    self.peerAddress = peerAddress
    isLive = true
    seconds = 0
    receivedBytes = 0
    videoBytes = 0
    audioBytes = 0
    videoFrames = 0
    keyFrames = 0
    longestGapMs = 0
  }
}
