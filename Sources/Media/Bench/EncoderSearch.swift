internal import Rig

/// Which run comes next: for each picture that could be sent, the slowest preset that still keeps the
/// margin, found by trying few.
///
/// Rates fall from preset to preset and with the pixels of a second, so one run lets the others be
/// expected.
struct EncoderSearch {
  /// A run to do.
  struct Step: Hashable, Comparable {
    let candidate: Int
    let preset: Int

    static func < (left: Step, right: Step) -> Bool {
      (left.candidate, left.preset) < (right.candidate, right.preset)
    }
  }

  /// How much slower each preset is than the one before, where nothing better is known: from x264's
  /// own documentation and `benchmark-encoder`; only the order of the tries hangs on it.
  static let slowdown = 1.35
  /// OBS's default for x264, where the search begins.
  static let usual = "veryfast"

  private let presets: [String]
  /// Pixels a second of each candidate, the best first.
  private let pixelRates: [Double]
  private let margin: Double
  private var margins: [[Double?]]

  init(presets: [String], pixelRates: [Double], margin: Double) {
    self.presets = presets.isEmpty ? [""] : presets
    self.pixelRates = pixelRates
    self.margin = margin
    margins = Array(
      repeating: Array(repeating: nil, count: max(presets.count, 1)),
      count: pixelRates.count
    )
  }

  /// Takes note of a run's margin.
  mutating func note(_ step: Step, margin: Double) {
    margins[step.candidate][step.preset] = margin
  }

  /// The next run; nil where all is known.
  var next: Step? {
    for candidate in pixelRates.indices where !isHopeless(candidate) {
      if let preset = nextPreset(for: candidate) {
        return Step(candidate: candidate, preset: preset)
      }
    }
    return nil
  }

  /// The slowest preset that keeps the margin for a candidate, as far as is known.
  func best(for candidate: Int) -> Int? {
    presets.indices.last { (margins[candidate][$0] ?? 0) >= margin }
  }

  /// Whether even the fastest preset would be far too slow, by what was done with this picture, or
  /// with a smaller or larger one; the smallest picture is tried all the same.
  private func isHopeless(_ candidate: Int) -> Bool {
    guard candidate != pixelRates.indices.last, margins[candidate][0] == nil,
      best(for: candidate) == nil
    else { return false }
    let known = pixelRates.indices.compactMap { other in
      fastest(of: other).map { $0 * pixelRates[other] / max(pixelRates[candidate], 1) }
    }
    return (fastest(of: candidate) ?? known.first).map { $0 < margin * Self.hopeless } ?? false
  }

  /// The margin of a candidate's fastest preset, or the most that it can be by slower ones: each is at
  /// least half as fast as the one before (`benchmark-encoder`).
  private func fastest(of candidate: Int) -> Double? {
    let known = margins[candidate]
    return known[0]
      ?? presets.indices.compactMap { preset in
        known[preset].flatMap { $0 > 0 ? $0 * Double(1 << preset) : nil }
      }.min()
  }

  private static let hopeless = 0.8

  private func nextPreset(for candidate: Int) -> Int? {
    let known = margins[candidate]
    let slowestThatHolds = presets.indices.last { known[$0].map { $0 >= margin } ?? false }
    let fastestThatFails = presets.indices.first { known[$0].map { $0 < margin } ?? false }
    switch (slowestThatHolds, fastestThatFails) {
    case (nil, nil): return expectedPreset(for: candidate)
    case (let holds?, nil):
      let next = holds + 1
      guard next < presets.count, (known[holds] ?? 0) / Self.slowdown >= margin else { return nil }
      return next
    case (nil, let fails?):
      guard fails > 0 else { return nil }
      let missing = margin / max(known[fails] ?? 0, 1e-3)
      var faster = 0
      var gained = 1.0
      while gained < missing {
        gained *= Self.slowdown
        faster += 1
      }
      return max(0, fails - max(1, faster))
    case (let holds?, let fails?):
      let between = holds + 1
      return between < fails && (known[holds] ?? 0) / Self.slowdown >= margin ? between : nil
    }
  }

  /// Where to begin with a candidate: what another candidate's runs let expect, else the usual.
  private func expectedPreset(for candidate: Int) -> Int {
    let usual = presets.firstIndex(of: Self.usual) ?? presets.count / 2
    for other in pixelRates.indices where other != candidate {
      for preset in presets.indices {
        guard let known = margins[other][preset] else { continue }
        let here = known * pixelRates[other] / max(pixelRates[candidate], 1)
        var expected = here
        var index = preset
        while expected < margin, index > 0 {
          expected *= Self.slowdown
          index -= 1
        }
        while expected / Self.slowdown >= margin, index < presets.count - 1 {
          expected /= Self.slowdown
          index += 1
        }
        return index
      }
    }
    return usual
  }
}
