import Judge
import Rig

/// A size and rate that could be sent, with what the platform says of them.
struct OutputCandidate {
  let width: Int
  let height: Int
  let rate: OutputRate
  let rung: Rung

  var pixelRate: Double { Double(width) * Double(height) * rate.fps }

  /// The least bitrate in kbit/s, in the steps in which bitrates are recommended.
  var floorKbps: Int { BitrateStep.up(rung.minimum.value) }
}

/// What could be sent, the best first.
struct OutputCandidates {
  /// The candidates, the best first; never empty.
  let ordered: [OutputCandidate]
  /// Whether the best one is what the source gives, untouched.
  let beginsWithSource: Bool
  /// Whether a better one was left out because the encoder was not measured.
  let isCutForEncoder: Bool

  /// What a platform takes of a source within what an unmeasured encoder may be asked for; nil
  /// where that is nothing.
  init?(
    _ source: PictureSource,
    _ platform: Platform,
    preferring preference: Scene.Preference,
    pixelRateLimit: Double
  ) {
    let rates = OutputCandidates.rates(source, platform)
    let all = OutputCandidates.sides(source, platform).flatMap { side, rungHeight in
      rates.compactMap { rate in
        OutputCandidates.candidate(source, side, rate, platform.rungs(ofHeight: rungHeight))
      }
    }
    let wishes = OutputCandidates.ranked(all, preferring: preference)
    let bearable = all.filter { $0.pixelRate <= pixelRateLimit * (1 + OutputRate.tolerance) }
    let ranked = OutputCandidates.ranked(
      bearable.isEmpty ? all.suffix(1) : bearable,
      preferring: preference
    )
    guard let best = ranked.first, let wish = wishes.first else { return nil }
    let whole = source.scaled(toShorterSide: source.shorterSide)
    ordered = ranked
    isCutForEncoder = wish.rate != best.rate || wish.width != best.width
    beginsWithSource =
      best.rate == source.rate && best.width == whole.width && best.height == whole.height
  }

  /// The source's rate and, where that is a fast one, a steady one of up to 30.
  private static func rates(_ source: PictureSource, _ platform: Platform) -> [OutputRate] {
    let fastestRung = platform.rungs.map(\.fps).max() ?? 0
    let most = min(platform.video.maximumFps.value, Double(fastestRung))
    let fast = source.rate.divided(toAtMost: most)
    let steady = source.rate.divided(toAtMost: min(30, most))
    return fast == steady ? [fast].compactMap { $0 } : [fast, steady].compactMap { $0 }
  }

  /// The shorter sides to scale to with the height of the rung that speaks of them: the platform's
  /// heights, or the source's own where it is smaller than all of them.
  private static func sides(_ source: PictureSource, _ platform: Platform) -> [(Int, Int)] {
    let heights = Set(platform.rungs.map(\.height)).sorted(by: >)
    let fitting = heights.filter { $0 <= source.shorterSide }
    if fitting.isEmpty, let smallest = heights.last { return [(source.shorterSide, smallest)] }
    return fitting.map { ($0, $0) }
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
  /// 720 lines before all others.
  private static func ranked(
    _ candidates: [OutputCandidate],
    preferring preference: Scene.Preference
  ) -> [OutputCandidate] {
    let fastest = candidates.map(\.rate.fps).max() ?? 0
    func leads(_ candidate: OutputCandidate) -> Bool {
      preference == .motion && candidate.rung.height >= 720 && candidate.rate.fps == fastest
    }
    return candidates.filter(leads) + candidates.filter { !leads($0) }
  }
}

extension Platform {
  fileprivate func rungs(ofHeight height: Int) -> [Rung] { rungs.filter { $0.height == height } }
}
