import Rig

/// A frame rate to send, exact.
struct OutputRate: Equatable {
  let fraction: Fraction
  let fps: Double

  /// How far a delivered rate may be from a nominal one and still be it.
  static let tolerance = 0.01

  /// The rates that encoders, platforms and mains lamps go with.
  private static let standard: [UInt32] = [60, 50, 30, 25, 24, 20, 15]
  /// The same in frames per 1001 s, for what began as NTSC.
  private static let exact: [Fraction] =
    (standard + [120, 90, 48]).map { Fraction(numerator: $0, denominator: 1) }
    + [60000, 30000, 24000].map { Fraction(numerator: $0, denominator: 1001) }

  /// 30 frames per second.
  static let thirty = OutputRate(
    fraction: Fraction(numerator: 30, denominator: 1),
    fps: 30
  )

  private init(fraction: Fraction, fps: Double) {
    self.fraction = fraction
    self.fps = fps
  }

  init?(_ fraction: Fraction) {
    guard let fps = fraction.value, fps.isFinite, fps > 0 else { return nil }
    self.fraction = fraction
    self.fps = fps
  }

  /// The rate that a camera delivers: the negotiated one, exact, where it is kept, else the next
  /// standard one below; nil where even the slowest is faster than the camera.
  init?(delivered: Double, interval: Fraction?, slowest: Double) {
    guard delivered.isFinite, delivered >= slowest else { return nil }
    if let interval, let nominal = interval.rateFps,
      abs(delivered - nominal) <= OutputRate.tolerance * nominal
    {
      self.init(OutputRate.tidied(interval.inverse, fps: nominal))
      return
    }
    let reachable = delivered * (1 + OutputRate.tolerance)
    guard let rate = OutputRate.standard.first(where: { Double($0) <= reachable }) else {
      return nil
    }
    self.init(Fraction(numerator: rate, denominator: 1))
  }

  /// The fastest rate of every first, second, third frame that is not above a limit.
  func divided(toAtMost limit: Double) -> OutputRate? {
    let reachable = limit * (1 + OutputRate.tolerance)
    guard reachable > 0, fps.isFinite else { return nil }
    let divisor = max(1, (fps / reachable).rounded(.up))
    guard let divisor = UInt32(exactly: divisor) else { return nil }
    let (denominator, overflow) = fraction.denominator.multipliedReportingOverflow(by: divisor)
    guard !overflow else { return nil }
    let quotient = Fraction(numerator: fraction.numerator, denominator: denominator)
    return OutputRate(quotient.reduced)
  }

  /// A driver's 10000000/333333 is 30.
  private static func tidied(_ fraction: Fraction, fps: Double) -> Fraction {
    let near = exact.first { candidate in
      candidate.value.map { abs($0 - fps) <= 2e-5 * $0 } ?? false
    }
    return near ?? fraction.reduced
  }
}

extension Fraction {
  /// The same ratio in its lowest terms.
  fileprivate var reduced: Fraction {
    var (a, b) = (numerator, denominator)
    while b != 0 { (a, b) = (b, a % b) }
    return a <= 1 ? self : Fraction(numerator: numerator / a, denominator: denominator / a)
  }
}
