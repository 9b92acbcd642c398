import Rig

/// What could be sent, the best first.
struct OutputCandidates {
  /// The candidates, the best first; never empty.
  let ordered: [OutputCandidate]
  /// Whether the best one is what the source gives, untouched.
  let beginsWithSource: Bool
  /// The best one that the platform takes, whether the encoder can be asked for it or not.
  let wish: OutputCandidate
  /// Whether a better one was left out for the encoder's sake.
  let isCutForEncoder: Bool

  /// What a platform takes of a source, within what the encoder can be asked for; nil where that is
  /// nothing.
  init?(
    _ source: PictureSource,
    _ platform: Platform,
    preferring preference: Scene.Preference,
    encoders: EncoderLimit
  ) {
    let rates = OutputCandidates.rates(source, platform)
    let all = OutputCandidates.sides(source, platform).flatMap { side, rungHeight in
      rates.compactMap { rate in
        OutputCandidates.candidate(source, side, rate, platform.rungs(ofHeight: rungHeight))
      }
    }
    let wishes = OutputCandidates.ranked(all, preferring: preference)
    let ranked = OutputCandidates.ranked(encoders.bearable(all), preferring: preference)
    guard let best = ranked.first, let wish = wishes.first else { return nil }
    let whole = source.scaled(toShorterSide: source.shorterSide)
    ordered = ranked
    self.wish = wish
    isCutForEncoder = wish.rate != best.rate || wish.width != best.width
    beginsWithSource =
      best.rate == source.rate && best.width == whole.width && best.height == whole.height
  }

  /// The source's rate, where that is a fast one a steady one of up to 30, and, for an encoder that
  /// keeps up with neither, one of 15.
  private static func rates(_ source: PictureSource, _ platform: Platform) -> [OutputRate] {
    let fastestRung = platform.rungs.map(\.fps).max() ?? 0
    let most = min(platform.video.maximumFps.value, Double(fastestRung))
    var rates: [OutputRate] = []
    for limit in [most, min(30, most), min(15, most)] {
      guard let rate = source.rate.divided(toAtMost: limit), !rates.contains(rate),
        rates.isEmpty || rate.fps >= 15 * (1 - OutputRate.tolerance)
      else { continue }
      rates.append(rate)
    }
    return rates
  }

  /// The shorter sides to scale to with the height of the rung that speaks of them: the platform's
  /// heights, or the source's own where it is smaller than all of them, or a part of a picture whose
  /// side is none of theirs.
  static func sides(_ source: PictureSource, _ platform: Platform) -> [(Int, Int)] {
    let heights = Set(platform.rungs.map(\.height)).sorted(by: >)
    let fitting = heights.filter { $0 <= source.shorterSide }
    if fitting.isEmpty, let smallest = heights.last { return [(source.shorterSide, smallest)] }
    var sides = fitting.map { ($0, $0) }
    if source.camera != nil, let next = heights.last(where: { $0 > source.shorterSide }),
      fitting.first != source.shorterSide
    {
      sides.insert((source.shorterSide, next), at: 0)
    }
    return sides
  }

  private static func candidate(
    _ source: PictureSource,
    _ side: Int,
    _ rate: OutputRate,
    _ rungs: [Rung]
  ) -> OutputCandidate? {
    let reaching = rungs.filter { Double($0.fps) * (1 + OutputRate.tolerance) >= rate.fps }
    guard let rung = reaching.min(by: { $0.fps < $1.fps }) else { return nil }
    let size = source.scaled(toShorterSide: side)
    return OutputCandidate(width: size.width, height: size.height, rate: rate, rung: rung)
  }

  /// The largest first and of one size the fastest; where movement matters, fast ones of at least
  /// 720 lines before all others. One that leaves out more frames than it need comes last.
  private static func ranked(
    _ candidates: [OutputCandidate],
    preferring preference: Scene.Preference
  ) -> [OutputCandidate] {
    let fastest = candidates.map(\.rate.fps).max() ?? 0
    func leads(_ candidate: OutputCandidate) -> Bool {
      preference == .motion && candidate.shorterSide >= 720 && candidate.rate.fps == fastest
    }
    func isSlow(_ candidate: OutputCandidate) -> Bool { candidate.rate.fps < min(23, fastest) }
    return candidates.filter(leads) + candidates.filter { !leads($0) && !isSlow($0) }
      + candidates.filter(isSlow)
  }
}

extension Platform {
  fileprivate func rungs(ofHeight height: Int) -> [Rung] { rungs.filter { $0.height == height } }
}
