/// Finds audio that was lost without a word: PulseAudio never tells its clients.
///
/// Samples that come late catch up; lost ones never do. So the smallest lag of half a second stays
/// the same, but for the drift of the clocks, and rises where something was lost.
struct DeliveryClock {
  /// A smaller loss is not told from the drift of a bad clock; it is also the jump at which OBS
  /// stops to smooth timestamps (`TS_SMOOTHING_THRESHOLD`).
  static let smallestLoss = 0.07
  private static let windowSeconds = 0.5

  private let rate: Int
  private var frames = 0
  private var window = 0
  private var smallestLag: Double?
  private var smallestLagBefore: Double?
  private var closedLosses = 0

  /// A clock of a stream with a rate in Hz.
  init(rate: Int) { self.rate = rate }

  /// Takes note of frames that arrived at a time in seconds since the first.
  mutating func add(frames count: Int, at seconds: Double) {
    let current = Int(seconds / Self.windowSeconds)
    if current != window { closeWindow(current) }
    frames += count
    let lag = seconds - Double(frames) / Double(rate)
    smallestLag = min(smallestLag ?? lag, lag)
  }

  /// How often audio was lost.
  var losses: Int { closedLosses + (hasRisen ? 1 : 0) }

  private var hasRisen: Bool {
    guard let smallestLag, let smallestLagBefore else { return false }
    return smallestLag - smallestLagBefore > Self.smallestLoss
  }

  private mutating func closeWindow(_ next: Int) {
    if hasRisen { closedLosses += 1 }
    smallestLagBefore = smallestLag ?? smallestLagBefore
    smallestLag = nil
    window = next
  }
}
