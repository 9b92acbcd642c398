/// Which frames of a stream to look at: two in a row, at most ten a second in all.
///
/// The pairs come at uneven distances. At even ones the pulses of lamps would meet each pair in the
/// same phase, and a slow movement of the camera could not be told from them.
public struct PairSelection: Sendable {
  /// What to do with a frame.
  public enum Choice: Sendable, Equatable {
    /// Leave it.
    case skip
    /// Look at it; the next frame belongs to it.
    case first
    /// Look at it; it comes right after the frame looked at before.
    case second
  }

  private static let shortest: Int64 = 200_000_000
  private static let longestExtra: UInt64 = 120_000_000

  private var isAmidPair = false
  private var due: Int64?
  private var count: UInt64 = 0

  /// Before the first frame.
  public init() {}

  /// The choice for the next frame of the stream, which must be told of every one.
  public mutating func choose(atNanoseconds time: Int64) -> Choice {
    if isAmidPair {
      isAmidPair = false
      return .second
    }
    if let due, time < due { return .skip }
    isAmidPair = true
    count &+= 1
    // The golden ratio's multiples fall evenly, and never at even distances.
    let part = (count &* 0x9e37_79b9_7f4a_7c15) >> 32
    due = time &+ PairSelection.shortest &+ Int64((part * PairSelection.longestExtra) >> 32)
    return .first
  }
}
