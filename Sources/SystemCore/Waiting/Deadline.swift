/// One absolute instant that every wait of a task ends at.
public struct Deadline: Sendable, Comparable {
  /// The instant, on the monotonic clock.
  public let instant: ContinuousClock.Instant

  /// The given instant.
  public init(_ instant: ContinuousClock.Instant) { self.instant = instant }

  /// A time from now.
  public static func after(_ duration: Duration) -> Deadline {
    Deadline(ContinuousClock.now.advanced(by: duration))
  }

  /// Whether it has passed.
  public var hasPassed: Bool { ContinuousClock.now >= instant }

  /// What is left; zero once it has passed.
  public var remaining: Duration {
    let left = ContinuousClock.now.duration(to: instant)
    return left > .zero ? left : .zero
  }

  /// What is left for `poll`: whole milliseconds, rounded up so that a wait never ends early.
  public var pollMilliseconds: Int32 {
    let (seconds, attoseconds) = remaining.components
    let milliseconds = seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000
    return Int32(clamping: milliseconds)
  }

  /// The earlier of this one and a time from now.
  public func orAfter(_ duration: Duration) -> Deadline { min(self, .after(duration)) }

  /// Whether one comes before another.
  public static func < (left: Deadline, right: Deadline) -> Bool { left.instant < right.instant }
}

extension Duration {
  /// The duration as milliseconds.
  public var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
