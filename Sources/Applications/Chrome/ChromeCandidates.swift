internal import Rig

/// The sizes and rates that Chromium lists for a device, whatever their pixel format, and Blink's
/// choice among them.
struct ChromeCandidates {
  struct Candidate {
    var size: Size
    /// Frames per second in single precision; 0 where the driver lists no discrete rate.
    var rate: Float
  }

  /// What Blink leans to where the page asks for nothing.
  static let usual = Candidate(size: Size(width: 640, height: 480), rate: 30)

  private let candidates: [Candidate]

  init(_ offer: Offer, _ fourccs: [String]) {
    candidates = fourccs.flatMap { offer.modes(of: $0) }
      .filter { $0.sizeRange == nil }
      .flatMap { mode in Self.rates(of: mode).map { Candidate(size: mode.size, rate: $0) } }
      .sorted(by: Self.precedes)
  }

  private static func rates(of mode: CaptureMode) -> [Float] {
    let rates = mode.intervals.filter { $0.numerator > 0 }.map {
      Float($0.denominator) / Float($0.numerator)
    }
    return rates.isEmpty ? [0] : rates
  }

  /// Chromium's order: smaller areas first, then the wider, then the faster.
  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    let areas = (left.size.area, right.size.area)
    if areas.0 != areas.1 { return areas.0 < areas.1 }
    if left.size.width != right.size.width { return left.size.width > right.size.width }
    return left.rate > right.rate
  }

  /// The candidate with the smallest distances: what it falls short of the ideals (larger ones can be
  /// scaled down and thinned out), what it has beyond them, how far its size and then its rate are
  /// from the usual; the first of equals. Nil without candidates.
  func best(for request: ApplicationRequest) -> Candidate? {
    var best: (distances: [Double], candidate: Candidate)?
    for candidate in candidates {
      let distances = Self.distances(candidate, request)
      if let best, !distances.lexicographicallyPrecedes(best.distances) { continue }
      best = (distances, candidate)
    }
    return best?.candidate
  }

  private static func distances(_ own: Candidate, _ request: ApplicationRequest) -> [Double] {
    var short = 0.0
    var beyond = 0.0
    func compare(_ value: Double, _ ideal: Double?) {
      guard let ideal else { return }
      short += distance(min(value, ideal), ideal)
      beyond += distance(value, min(value, ideal))
    }
    compare(Double(own.size.width), request.size.map { Double($0.width) })
    compare(Double(own.size.height), request.size.map { Double($0.height) })
    compare(Double(own.rate), request.rateFps)
    let width = Double(own.size.width) - Double(usual.size.width)
    let height = Double(own.size.height) - Double(usual.size.height)
    return [
      short, beyond, width * width + height * height,
      distance(Double(own.rate), Double(usual.rate)),
    ]
  }

  /// The fitness distance of the W3C's Media Capture and Streams, with Blink's epsilon.
  private static func distance(_ left: Double, _ right: Double) -> Double {
    let difference = abs(left - right)
    return difference <= 0.00001 ? 0 : difference / max(abs(left), abs(right))
  }
}

extension Size {
  var area: UInt64 { UInt64(width) * UInt64(height) }
}
