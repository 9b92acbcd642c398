import Glibc

/// A-weighting (IEC 61672-1) as three second-order sections, at any rate.
///
/// Each of the six analogue poles becomes a first-order section whose gain equals the analogue
/// one's at chosen frequencies: what a bilinear transform bends near half the rate stays straight.
struct AWeighting: Sendable, Equatable {
  /// IEC 61672-1:2013, annex E.
  private static let highPassHz = [20.598997, 20.598997, 107.65265, 737.86223]
  private static let lowPassHz = 12_194.217

  let sections: [BiquadCoefficients]

  static func at(sampleRate: Int) -> AWeighting {
    let rate = Double(sampleRate)
    let highPasses = highPassHz.map { FirstOrder(highPassHz: $0, rate: rate) }
    let lowPass = FirstOrder(lowPassHz: lowPassHz, rate: rate)
    let sections = [
      highPasses[0].followed(by: highPasses[1]), highPasses[2].followed(by: highPasses[3]),
      lowPass.followed(by: lowPass),
    ]
    let atOneKilohertz = FirstOrder.squaredSine(1_000, rate)
    let gain = sections.reduce(1) { $0 * $1.powerGain(atSquaredSine: atOneKilohertz) }
    return AWeighting(
      sections: [sections[0].scaled(by: 1 / gain.squareRoot()), sections[1], sections[2]]
    )
  }

  private struct FirstOrder {
    let b0, b1, a1: Double

    /// Its gain is right at low frequencies and at 0.4 of the rate.
    init(highPassHz: Double, rate: Double) {
      let frequency = 0.4 * rate
      let phi = Self.squaredSine(frequency, rate)
      let wanted = 1 / (1 + highPassHz * highPassHz / (frequency * frequency))
      let slope = rate / (.pi * highPassHz) * rate / (.pi * highPassHz)
      let atNyquist = (slope * phi / wanted - (1 - phi)) / phi
      let root = atNyquist.squareRoot()
      let pole = (root - 1) / (root + 1)
      b0 = (1 - pole) * slope.squareRoot() / 2
      b1 = -b0
      a1 = -pole
    }

    /// Its gain is right at 0 Hz, at 0.42 of the rate or 16 kHz, and at half of that.
    init(lowPassHz: Double, rate: Double) {
      func row(_ frequency: Double) -> (numerator: Double, denominator: Double, rest: Double) {
        let phi = Self.squaredSine(frequency, rate)
        let gain = 1 / (1 + frequency * frequency / (lowPassHz * lowPassHz))
        return (phi, gain * phi, (gain - 1) * (1 - phi))
      }
      let high = min(0.42 * rate, 16_000)
      let (first, second) = (row(high / 2), row(high))
      let determinant =
        first.denominator * second.numerator - first.numerator * second.denominator
      let zeroSquared =
        (first.denominator * second.rest - second.denominator * first.rest) / determinant
      let poleSquared =
        (first.numerator * second.rest - second.numerator * first.rest) / determinant
      let zeroRoot = max(zeroSquared, 0).squareRoot()
      let poleRoot = max(poleSquared, 0).squareRoot()
      let zero = (zeroRoot - 1) / (zeroRoot + 1)
      let pole = (poleRoot - 1) / (poleRoot + 1)
      b0 = (1 - pole) / (1 - zero)
      b1 = -zero * b0
      a1 = -pole
    }

    func followed(by other: FirstOrder) -> BiquadCoefficients {
      BiquadCoefficients(
        b0: b0 * other.b0,
        b1: b0 * other.b1 + b1 * other.b0,
        b2: b1 * other.b1,
        a1: a1 + other.a1,
        a2: a1 * other.a1
      )
    }

    static func squaredSine(_ frequency: Double, _ rate: Double) -> Double {
      let sine = sin(.pi * frequency / rate)
      return sine * sine
    }
  }
}
