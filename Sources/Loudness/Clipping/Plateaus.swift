/// Flat tops below full scale: clipping that happened before the level was lowered.
public struct Plateaus: Sendable, Equatable {
  /// The level at which the crests are cut, in dBFS.
  public let dBFS: Double
  /// How many crests are cut.
  public let count: Int
  /// The samples on them.
  public let samples: Int
  /// The length of the longest of them, in samples.
  public let longest: Int
}
