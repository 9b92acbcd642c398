internal import Rig

/// The capabilities that `v4l2src` lists, each fixed to what it prefers.
struct GStreamerCandidates {
  struct Candidate {
    var shape: Offer.Shape
    /// Nil where the driver lists no rate.
    var interval: Fraction?
  }

  private static let wanted = Size(width: 3840, height: 2160)
  private static let wantedRate = 120.0

  private let candidates: [Candidate]

  /// Formats by rank, then sizes from the largest, those of equal area and rank from the last listed.
  init(_ offer: Offer, _ fourccs: [String], _ request: ApplicationRequest) {
    let ranked = fourccs.reversed().enumerated().sorted {
      let ranks = (
        GStreamerFormats.rank(of: $0.element) ?? 0, GStreamerFormats.rank(of: $1.element) ?? 0
      )
      return ranks.0 == ranks.1 ? $0.offset < $1.offset : ranks.0 > ranks.1
    }
    candidates = ranked.flatMap { _, fourcc in
      offer.modes(of: fourcc).reversed().enumerated()
        .sorted {
          let areas = ($0.element.size.area, $1.element.size.area)
          return areas.0 == areas.1 ? $0.offset < $1.offset : areas.0 > areas.1
        }
        .compactMap { Self.candidate(fourcc, $0.element, request) }
    }
  }

  /// The nearest to what is wanted; of equals the last, since each goes before what is no better.
  var best: Candidate? {
    var best: (distances: [UInt64], candidate: Candidate)?
    for candidate in candidates {
      let distances = [Self.rateDistance(candidate.interval), Self.areaDistance(candidate.shape)]
      if let best, best.distances.lexicographicallyPrecedes(distances) { continue }
      best = (distances, candidate)
    }
    return best?.candidate
  }

  /// Rates count in whole frames per second; none listed means any, thus the wanted one.
  private static func rateDistance(_ interval: Fraction?) -> UInt64 {
    guard let rate = interval?.rateFps else { return 0 }
    return UInt64(abs(rate.rounded(.down) - wantedRate))
  }

  private static func areaDistance(_ shape: Offer.Shape) -> UInt64 {
    let (own, wanted) = (shape.size.area, wanted.area)
    return own > wanted ? own - wanted : wanted - own
  }

  private static func candidate(
    _ fourcc: String,
    _ mode: CaptureMode,
    _ request: ApplicationRequest
  ) -> Candidate? {
    guard let size = size(in: mode, request) else { return nil }
    let shape = Offer.Shape(fourcc: fourcc, size: size)
    if let range = mode.intervalRange, mode.intervals.isEmpty {
      return interval(in: range, request).map { Candidate(shape: shape, interval: $0) }
    }
    let usable = mode.intervals.filter { $0.rateFps != nil }
    guard !usable.isEmpty else {
      return Candidate(shape: shape, interval: request.rateFps.flatMap(Fraction.init(interval:)))
    }
    let chosen = usable.filter { matches($0.rateFps ?? 0, request) }.min {
      abs(($0.rateFps ?? 0) - wantedRate) < abs(($1.rateFps ?? 0) - wantedRate)
    }
    return chosen.map { Candidate(shape: shape, interval: $0) }
  }

  private static func size(in mode: CaptureMode, _ request: ApplicationRequest) -> Size? {
    guard let range = mode.sizeRange else {
      return request.size.map { $0 == mode.size } ?? true ? mode.size : nil
    }
    if let size = request.size {
      return range.contains(width: size.width, height: size.height) ? size : nil
    }
    guard range.minWidth <= range.maxWidth, range.minHeight <= range.maxHeight else { return nil }
    return Size(
      width: onGrid(wanted.width, range.minWidth, range.maxWidth, range.stepWidth),
      height: onGrid(wanted.height, range.minHeight, range.maxHeight, range.stepHeight)
    )
  }

  private static func onGrid(_ wanted: UInt32, _ low: UInt32, _ high: UInt32, _ step: UInt32)
    -> UInt32
  {
    let clamped = min(max(wanted, low), high)
    return low + (clamped - low) / max(1, step) * max(1, step)
  }

  private static func interval(
    in range: IntervalRange,
    _ request: ApplicationRequest
  ) -> Fraction? {
    guard let fastest = range.shortest.rateFps else { return nil }
    let slowest = range.longest.rateFps ?? 0
    if let rate = request.rateFps {
      guard rate <= fastest * 1.0005, rate >= slowest * 0.9995 else { return nil }
      return Fraction(interval: rate)
    }
    if wantedRate >= fastest { return range.shortest }
    return wantedRate <= slowest ? range.longest : Fraction(numerator: 1, denominator: 120)
  }

  private static func matches(_ rate: Double, _ request: ApplicationRequest) -> Bool {
    request.rateFps.map { abs(rate - $0) <= $0 * 0.0005 } ?? true
  }
}
