/// Repeated frames: a picture that stands still byte by byte is frozen, for live noise never
/// repeats. A camera that steadily doubles its frames is slow, not frozen.
struct RepeatMeter: Sendable {
  private struct Run: Sendable {
    var frames: Int
    var nanoseconds: Int64
  }

  private static let fewestRuns = 3

  private var finished: [Run] = []
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
      if let run = current { finished.append(run) }
      current = Run(frames: 1, nanoseconds: 0)
      self.digest = digest
      begin = time
    }
    lastNanoseconds = time
  }

  /// The frames of each picture where nearly all pictures have as many, give or take one.
  var framesPerPicture: Int? {
    // The first run may have begun before it was seen.
    let lengths = finished.dropFirst().map(\.frames).sorted()
    guard lengths.count >= RepeatMeter.fewestRuns else { return nil }
    let usual = lengths[lengths.count / 2]
    let steady = lengths.count { abs($0 - usual) <= (usual > 1 ? 1 : 0) }
    return steady * 10 >= lengths.count * 8 ? usual : nil
  }

  /// The longest repeat, in seconds, beyond the pattern; nil before the second frame.
  var frozenSeconds: Double? {
    guard frames >= 2, let current else { return nil }
    let allowed = framesPerPicture.map { $0 > 1 ? $0 + 1 : 1 } ?? 1
    let longest = (finished + [current]).filter { $0.frames > allowed }.map(\.nanoseconds).max()
    return Double(longest ?? 0) / 1e9
  }
}
