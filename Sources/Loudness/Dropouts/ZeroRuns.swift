/// Audio that was lost and filled with zeros, amid sound.
public struct ZeroRuns: Sendable, Equatable {
  /// How many runs of zeros there are, each of 5 ms at least.
  public let count: Int
  /// How long they are together.
  public let milliseconds: Double

  static let none = ZeroRuns(count: 0, milliseconds: 0)
}
