#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How long a stream's queue may get in a minute, told from the longest queues of some seconds each.
///
/// The longest of many values follows Gumbel's distribution whatever the values follow, as long as
/// their tail is no heavier than exponential (Fisher, Tippett 1928; Gumbel 1958); it is fitted by its
/// moments.
struct QueueExtremes: Sendable {
  /// Longer than a group of pictures: each block has a key frame.
  private static let blockSeconds = 3.0
  /// Fewer say nothing of how they spread.
  private static let fewestBlocks = 5
  private static let minute = 60.0
  /// The quantile that is told. Ten blocks tell their spread but roughly: of the minutes after such
  /// runs, nine in ten stay under it.
  private static let confidence = 0.99
  private static let eulerGamma = 0.5772156649015329

  private var begin: Double?
  private var blocks: [Double] = []

  /// Adds a reading: its time in seconds, and the queue in milliseconds.
  mutating func add(time: Double, queueMs: Double) {
    let begin = begin ?? time
    self.begin = begin
    let block = Int((time - begin) / Self.blockSeconds)
    guard block >= 0, block < 100_000 else { return }
    while blocks.count <= block { blocks.append(0) }
    blocks[block] = max(blocks[block], queueMs)
  }

  /// The queue in milliseconds that nine minutes of ten stay under; nil for a run too short to tell. A
  /// minute has shown it: where a congestion control pauses every ten seconds (BBR's PROBE_RTT), blocks
  /// with a pause and blocks without are not of one distribution.
  var minuteMs: Double? {
    if Double(blocks.count) * Self.blockSeconds >= Self.minute { return blocks.max() }
    // The last block is not a whole one.
    let whole = blocks.dropLast()
    guard whole.count >= Self.fewestBlocks else { return nil }
    let count = Double(whole.count)
    let mean = whole.reduce(0, +) / count
    let variance = whole.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / (count - 1)
    let scale = variance.squareRoot() * 6.0.squareRoot() / Double.pi
    let reduced = log(Self.minute / Self.blockSeconds) - log(-log(Self.confidence))
    return max(blocks.max() ?? 0, mean + (reduced - Self.eulerGamma) * scale)
  }
}
