/// The size of ndt7's messages, which grows with what has been sent (specification v0.11, appendix).
struct MessageScale: Sendable {
  static let initial = 1 << 13
  /// That of M-Lab's own client; the specification allows sixteen times as much.
  static let maximum = 1 << 20
  private static let fraction: UInt64 = 16

  private var size = Self.initial

  /// The next message's size in bytes, after so many bytes sent: small enough for slow links to
  /// answer soon, large enough for fast ones not to wait.
  mutating func next(after total: UInt64) -> Int {
    while size < Self.maximum, UInt64(size) <= total / Self.fraction { size *= 2 }
    return size
  }
}
