/// A change of a source's volume or mute by another program while it was measured.
public struct GainChange: Codable, Sendable, Equatable {
  /// When, from the start of the measurement.
  public var atSeconds: Double
  /// The volume before; nil where it was silent.
  public var fromDb: Double?
  /// The volume after; nil where it is silent.
  public var toDb: Double?
  /// Whether it is muted since.
  public var muted: Bool

  /// A change as the server told it.
  public init(atSeconds: Double, fromDb: Double?, toDb: Double?, muted: Bool) {
    self.atSeconds = atSeconds
    self.fromDb = fromDb
    self.toDb = toDb
    self.muted = muted
  }
}
