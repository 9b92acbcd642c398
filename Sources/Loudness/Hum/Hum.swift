/// Hum of the mains in a channel: steady lines at multiples of 50 or 60 Hz.
public struct Hum: Sendable, Equatable {
  /// The frequency of the mains, 50 or 60 Hz.
  public let fundamentalHz: Int
  /// The frequency as measured, from the strongest line.
  public let measuredHz: Double
  /// RMS of the whole family in dBFS.
  public let dBFS: Double
  /// How many of its first six lines were found.
  public let lines: Int
  /// How far the strongest line rises above the noise beside it, in dB, at a resolution that
  /// depends on `seconds`.
  public let prominenceDB: Double
  /// How much of the quiet it was looked for in, in seconds.
  public let seconds: Double
  /// From 0 to 1; 4 s of quiet make it sure.
  public let confidence: Double
}
