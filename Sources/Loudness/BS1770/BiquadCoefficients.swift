import Glibc

/// A second-order filter section, normalised so that a0 is 1.
struct BiquadCoefficients: Sendable, Equatable {
  let b0, b1, b2, a1, a2: Double

  /// The power gain at a frequency given as `sin²(ω/2)`, ω being its angle in radians per sample.
  func powerGain(atSquaredSine phi: Double) -> Double {
    Self.squaredMagnitude(b0, b1, b2, phi) / Self.squaredMagnitude(1, a1, a2, phi)
  }

  /// The poles carried to another rate, their time constants kept (the matched z-transform).
  ///
  /// Both poles must be a complex pair, as those of the K-weighting are.
  func poles(from rate: Double, to newRate: Double) -> (a1: Double, a2: Double) {
    let ratio = rate / newRate
    let angle = acos(-a1 / (2 * a2.squareRoot())) * ratio
    let radius = pow(a2, ratio / 2)
    return (-2 * radius * cos(angle), radius * radius)
  }

  /// The same filter with another gain.
  func scaled(by gain: Double) -> BiquadCoefficients {
    BiquadCoefficients(b0: gain * b0, b1: gain * b1, b2: gain * b2, a1: a1, a2: a2)
  }

  private static func squaredMagnitude(
    _ c0: Double,
    _ c1: Double,
    _ c2: Double,
    _ phi: Double
  ) -> Double {
    let sum = c0 + c1 + c2
    let difference = c0 - c1 + c2
    return sum * sum * (1 - phi) + difference * difference * phi - 16 * c0 * c2 * phi * (1 - phi)
  }
}
