/// Finds clipped samples: runs of neighbours at full scale.
struct ClipDetector: Sendable {
  /// The magnitude from which a sample counts as full scale.
  static let fullScale: Float = 0.999
  /// A peak that just touches full scale leaves one sample there, or two.
  private static let shortestRun = 3

  private(set) var samples = 0
  private(set) var runs = 0
  private(set) var longestRun = 0
  /// The sample at which the first run began.
  private(set) var firstRun: Int?
  private var run = 0

  /// Takes in the sample at an index, which is at full scale.
  mutating func extendRun(at index: Int) {
    run += 1
    guard run >= Self.shortestRun else { return }
    longestRun = max(longestRun, run)
    if run == Self.shortestRun {
      runs += 1
      firstRun = firstRun ?? index - (run - 1)
      samples += run
    } else {
      samples += 1
    }
  }

  /// Takes in the next sample, which is below full scale.
  @inline(__always)
  mutating func endRun() { run = 0 }
}
