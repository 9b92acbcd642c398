/// A stretch of time of which no samples ever came.
public struct LostAudio: Sendable, Equatable {
  /// When it was missed, in seconds since the first delivery, to about 20 ms.
  public let atSeconds: Double
  /// How much is missing.
  public let milliseconds: Double
}
