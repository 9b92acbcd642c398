/// Repeated frames: a picture that stands still byte by byte is frozen, for live noise never
/// repeats. A camera that steadily doubles its frames is slow, not frozen.
struct RepeatMeter: Sendable {
  private struct Run: Sendable {
    var frames: Int
    var nanoseconds: Int64
  }

  /// The runs of one length: counted, so that a long measurement takes no more room than a short one.
  private struct Runs: Sendable {
    var count = 0
    var longestNanoseconds: Int64 = 0
  }

  private static let fewestRuns = 3

  /// The first run may have begun before it was seen.
  private var first: Run?
  /// The runs after it, by their frames.
  private var finished: [Int: Runs] = [:]
  private var current: Run?
  private var digest: UInt64 = 0
  private var begin: Int64 = 0
  private(set) var lastNanoseconds: Int64?
  private(set) var frames = 0

  mutating func observe(digest: UInt64, atNanoseconds time: Int64) {
    frames += 1
    if let run = current, digest == self.digest {
      current = Run(frames: run.frames + 1, nanoseconds: max(0, time &- begin))
    } else {
      if let run = current { finish(run) }
      current = Run(frames: 1, nanoseconds: 0)
      self.digest = digest
      begin = time
    }
    lastNanoseconds = time
  }

  private mutating func finish(_ run: Run) {
    guard first != nil else {
      first = run
      return
    }
    var runs = finished[run.frames] ?? Runs()
    runs.count += 1
    runs.longestNanoseconds = max(runs.longestNanoseconds, run.nanoseconds)
    finished[run.frames] = runs
  }

  /// The frames of each picture where nearly all pictures have as many, give or take one.
  var framesPerPicture: Int? {
    let count = finished.values.reduce(0) { $0 + $1.count }
    guard count >= RepeatMeter.fewestRuns, let usual = medianFrames(of: count) else { return nil }
    let steady = finished.reduce(0) { sum, runs in
      sum + (abs(runs.key - usual) <= (usual > 1 ? 1 : 0) ? runs.value.count : 0)
    }
    return steady * 10 >= count * 8 ? usual : nil
  }

  private func medianFrames(of count: Int) -> Int? {
    var seen = 0
    for (frames, runs) in finished.sorted(by: { $0.key < $1.key }) {
      seen += runs.count
      if seen > count / 2 { return frames }
    }
    return nil
  }

  /// The longest repeat, in seconds, beyond the pattern; nil before the second frame.
  var frozenSeconds: Double? {
    guard frames >= 2, let current else { return nil }
    let allowed = framesPerPicture.map { $0 > 1 ? $0 + 1 : 1 } ?? 1
    let single = [first, current].compactMap { $0 }.filter { $0.frames > allowed }
      .map(\.nanoseconds)
    let counted = finished.filter { $0.key > allowed }.map(\.value.longestNanoseconds)
    return Double((single + counted).max() ?? 0) / 1e9
  }
}
