/// Says when a camera's automatic exposure has come to rest after the start of a stream.
///
/// Settled is a mean luma that stays within 1 % for half a second, not before 1 s; after 3 s the
/// wait is over in any case.
public struct MeanLumaSettling: Sendable {
  /// Where the exposure stands.
  public enum State: Sendable, Equatable {
    /// Still to be waited for.
    case waiting
    /// It rests, since that long after the first frame.
    case settled(afterNanoseconds: Int64)
    /// It never came to rest.
    case unsettled(afterNanoseconds: Int64)
  }

  private static let window: Int64 = 500_000_000
  private static let earliest: Int64 = 1_000_000_000
  private static let latest: Int64 = 3_000_000_000
  private static let tolerance = 0.01
  /// In the dark 1 % is less than the rounding.
  private static let smallestChange = 0.5

  private var samples: [(time: Int64, luma: Double)] = []
  private var begin: Int64?
  /// The state after all that was told.
  public private(set) var state = State.waiting

  /// Before the first frame.
  public init() {}

  /// Takes in a frame's mean luma, from the first frame on; times must not go back.
  public mutating func add(meanLuma: Double, atNanoseconds time: Int64) {
    guard state == .waiting, meanLuma.isFinite else { return }
    let begin = begin ?? time
    self.begin = begin
    samples.append((time, meanLuma))
    // One sample at or beyond the window's far end is kept: the change is that of a whole window.
    while samples.count > 2, time &- samples[1].time >= MeanLumaSettling.window {
      samples.removeFirst()
    }
    let elapsed = time &- begin
    if elapsed >= MeanLumaSettling.earliest, isAtRest(at: time) {
      state = .settled(afterNanoseconds: elapsed)
    } else if elapsed >= MeanLumaSettling.latest {
      state = .unsettled(afterNanoseconds: elapsed)
    }
  }

  private func isAtRest(at time: Int64) -> Bool {
    guard let first = samples.first, time &- first.time >= MeanLumaSettling.window else {
      return false
    }
    let values = samples.map(\.luma)
    guard let least = values.min(), let most = values.max() else { return false }
    return most - least
      < max(MeanLumaSettling.tolerance * most, MeanLumaSettling.smallestChange)
  }
}
