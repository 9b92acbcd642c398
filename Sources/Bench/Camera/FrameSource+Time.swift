internal import SystemCore
internal import V4L2

extension FrameSource {
  var now: ContinuousClock.Instant { .now }
  var nowNanoseconds: Int64 { monotonicNanoseconds() }

  /// Whether a deadline has passed, by this source's clock.
  func hasPassed(_ deadline: Deadline) -> Bool { now >= deadline.instant }

  /// The earlier of a deadline and a time from now, by this source's clock.
  func deadline(_ deadline: Deadline, orAfter duration: Duration) -> Deadline {
    min(deadline, Deadline(now.advanced(by: duration)))
  }
}
