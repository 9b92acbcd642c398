/// Frames a second as the fraction that it is, such as 30000/1001.
public struct FrameRate: Sendable, Equatable {
  /// Frames in ``denominator`` seconds.
  public let numerator: UInt32
  /// Seconds.
  public let denominator: UInt32

  /// Makes a rate; ``ProgrammeSettings`` checks it.
  public init(_ numerator: UInt32, _ denominator: UInt32 = 1) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Rounds `frames` to their time in milliseconds.
  func milliseconds(frames: UInt64) -> UInt64 {
    let scale = UInt64(numerator)
    return (frames * 1000 * UInt64(denominator) + scale / 2) / scale
  }

  /// The whole number of frames nearest to a time in seconds, at least one.
  func frames(in seconds: Double) -> Int {
    max(1, Int((seconds * Double(numerator) / Double(denominator)).rounded()))
  }
}
