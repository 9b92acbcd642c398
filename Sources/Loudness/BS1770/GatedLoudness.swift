/// Integrated loudness: the mean over gating blocks that pass both gates (BS.1770-5 Annex 1).
///
/// Keeps one number for each block that passes the absolute gate, some 280 kB an hour.
struct GatedLoudness: Sendable {
  private static let absoluteGate = LoudnessUnits.meanSquare(-70)
  private static let relativeGate = Decibels.toPower(-10)

  private var blocks: [Double] = []

  init() {
    // Ten minutes without a further allocation.
    blocks.reserveCapacity(6_000)
  }

  mutating func add(blockMeanSquare: Double) {
    guard blockMeanSquare > Self.absoluteGate else { return }
    blocks.append(blockMeanSquare)
  }

  /// In LUFS; nil while no block passes the gates.
  var loudness: Double? {
    guard let ungated = Self.mean(blocks, above: 0) else { return nil }
    return Self.mean(blocks, above: ungated * Self.relativeGate).flatMap(LoudnessUnits.loudness)
  }

  private static func mean(_ blocks: [Double], above threshold: Double) -> Double? {
    var sum = 0.0
    var count = 0
    for block in blocks where block > threshold {
      sum += block
      count += 1
    }
    return count > 0 ? sum / Double(count) : nil
  }
}
