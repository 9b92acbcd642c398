/// Integrated loudness: the mean over gating blocks that pass both gates (BS.1770-5 Annex 1).
struct GatedLoudness: Sendable {
  private static let relativeGate = -10.0

  private var blocks = LoudnessHistogram()

  mutating func add(blockMeanSquare: Double) {
    blocks.add(meanSquare: blockMeanSquare)
  }

  /// In LUFS, within 0.001 LU; nil while no block passes the gates.
  var loudness: Double? {
    blocks.meanLoudness.flatMap { blocks.meanLoudness(above: $0 + Self.relativeGate) }
  }
}
