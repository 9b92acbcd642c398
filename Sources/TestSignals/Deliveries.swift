import Glibc

/// The times at which a capture stream hands over its samples: the clock of a device against that
/// of the system, with the lateness of a real scheduler.
public struct Deliveries: Sendable {
  /// The rate that the device claims, in Hz.
  public var sampleRate = 48_000
  /// Samples that are handed over at a time, in milliseconds.
  public var blockMilliseconds = 10.0
  /// How fast the device's clock is, in parts per million.
  public var driftPpm = 0.0
  /// The mean of the lateness, which is exponentially distributed, in milliseconds.
  public var jitterMilliseconds = 0.3
  /// The share of deliveries that are later by `outlierMilliseconds`.
  public var outlierShare = 0.01
  /// By how much those are later.
  public var outlierMilliseconds = 5.0
  /// Stretches that are lost: when they begin, in seconds, and how long they are.
  public var gaps: [(atSeconds: Double, milliseconds: Double)] = []
  /// Another seed gives other lateness.
  public var seed: UInt64

  /// Deliveries of a good clock, modelled on an unloaded computer: 10 ms at a time, 0.3 ms late on
  /// average, one in a hundred by 5 ms more.
  public init(seed: UInt64) { self.seed = seed }

  /// Hands over each delivery of a time in seconds: its frames, and when it came in nanoseconds.
  public func forEach(seconds: Double, _ body: (Int, Int64) -> Void) {
    let generator = SplitMix64(seed: seed)
    let frames = Int(blockMilliseconds * Double(sampleRate) / 1_000)
    let block = Double(frames) / Double(sampleRate) / (1 + driftPpm * 1e-6)
    var latest = 0.0
    var index = 0
    while Double(index) * block < seconds {
      let begin = Double(index) * block
      let due = begin + block
      let lateness = lateness(generator.number(at: 2 * index), generator.number(at: 2 * index + 1))
      index += 1
      let isLost = gaps.contains { gap in
        begin + block / 2 >= gap.atSeconds
          && begin + block / 2 < gap.atSeconds + gap.milliseconds / 1_000
      }
      guard !isLost else { continue }
      // Deliveries stay in order.
      latest = max(latest, due + lateness)
      body(frames, Int64(latest * 1e9))
    }
  }

  private func lateness(_ first: UInt64, _ second: UInt64) -> Double {
    let uniform = (Double(first >> 11) + 0.5) / 0x1p53
    let isOutlier = Double(second >> 11) / 0x1p53 < outlierShare
    return (-jitterMilliseconds * log(uniform) + (isOutlier ? outlierMilliseconds : 0)) / 1_000
  }
}
