import SystemCore

/// Time that passes only when the model says so: ten seconds of a bench in milliseconds.
final class VirtualClock {
  /// On the monotonic clock, as V4L2 stamps frames.
  private(set) var nanoseconds: Int64 = 1_000_000_000_000
  private let beginNanoseconds: Int64 = 1_000_000_000_000
  private let begin = ContinuousClock.now

  /// The same moment on the clock of deadlines.
  var now: ContinuousClock.Instant {
    begin.advanced(by: .nanoseconds(nanoseconds - beginNanoseconds))
  }

  /// A deadline on the clock of frames, rounded up so that a wait never ends early.
  func nanoseconds(of deadline: Deadline) -> Int64 {
    let (seconds, attoseconds) = begin.duration(to: deadline.instant).components
    return beginNanoseconds + seconds * 1_000_000_000 + (attoseconds + 999_999_999) / 1_000_000_000
  }

  /// Passes time up to a moment; one that is over passes none.
  func advance(to moment: Int64) { nanoseconds = max(nanoseconds, moment) }

  /// Passes some milliseconds.
  func advance(byMs milliseconds: Double) { nanoseconds += Int64(milliseconds * 1e6) }
}
