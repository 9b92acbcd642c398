/// Keeps a track to its bitrate: what one period misses, the next one makes up for.
struct ByteLedger: Sendable {
  private let bytesPerSecond: UInt64
  private var spent = 0
  private var ticks: UInt64 = 0

  init(kbps: Int) { bytesPerSecond = UInt64(kbps) * 125 }

  /// The bytes to spend until `ticks` more have passed; always the same scale for one ledger.
  mutating func budget(ticks: UInt64, perSecond: UInt64) -> Int {
    self.ticks += ticks
    return Int(bytesPerSecond * self.ticks / perSecond) - spent
  }

  mutating func add(_ bytes: Int) { spent += bytes }
}
