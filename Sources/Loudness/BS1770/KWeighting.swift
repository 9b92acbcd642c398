import Glibc

/// The two filter stages of K-weighting: the shelf of the head, then the high-pass.
///
/// ITU-R BS.1770-5 Annex 1 gives coefficients for 48 kHz (tables 1 and 2) and asks that other
/// rates get "the same frequency response". The common way, a bilinear transform of the
/// underlying analogue filter, is up to 0.5 dB off at 8 kHz. Here the poles are carried over and
/// the zeros set so that the gain equals that at 48 kHz at chosen frequencies: the response stays
/// within 0.03 dB at 8 kHz, 0.004 dB at 16 kHz, 0.0002 dB from 32 kHz up.
struct KWeighting: Sendable, Equatable {
  let shelf: BiquadCoefficients
  let highPass: BiquadCoefficients

  static let at48kHz = KWeighting(
    shelf: BiquadCoefficients(
      b0: 1.53512485958697,
      b1: -2.69169618940638,
      b2: 1.19839281085285,
      a1: -1.69065929318241,
      a2: 0.73248077421585
    ),
    highPass: BiquadCoefficients(
      b0: 1,
      b1: -2,
      b2: 1,
      a1: -1.99004745483398,
      a2: 0.99007225036621
    )
  )

  static func at(sampleRate: Int) -> KWeighting {
    guard sampleRate != 48_000 else { return at48kHz }
    return KWeighting(
      shelf: matchedShelf(sampleRate: Double(sampleRate)),
      highPass: matchedHighPass(sampleRate: Double(sampleRate))
    )
  }

  /// The shelf whose gain equals that at 48 kHz at 0 Hz, 1 kHz and 3.5 kHz.
  private static func matchedShelf(sampleRate: Double) -> BiquadCoefficients {
    let reference = at48kHz.shelf
    let (a1, a2) = reference.poles(from: 48_000, to: sampleRate)
    let poles = BiquadCoefficients(b0: 1, b1: 0, b2: 0, a1: a1, a2: a2)

    // |B|² = atZero (1 - φ) + atNyquist φ + cross 4 φ (1 - φ): linear in its three coefficients.
    func target(_ frequency: Double) -> (phi: Double, power: Double) {
      let phi = squaredSine(frequency, sampleRate)
      let gain = reference.powerGain(atSquaredSine: squaredSine(frequency, 48_000))
      return (phi, gain / poles.powerGain(atSquaredSine: phi))
    }
    let atZero = target(0).power
    let low = target(1_000)
    let high = target(3_500)
    let lowRest = (low.power - atZero * (1 - low.phi)) / low.phi
    let highRest = (high.power - atZero * (1 - high.phi)) / high.phi
    let cross = (lowRest - highRest) / (4 * (high.phi - low.phi))
    let atNyquist = lowRest - 4 * cross * (1 - low.phi)

    // The minimum-phase filter that has this squared magnitude.
    let sum = atZero.squareRoot()
    let difference = atNyquist.squareRoot()
    let mean = (sum + difference) / 2
    let b0 = (mean + (mean * mean + cross).squareRoot()) / 2
    return BiquadCoefficients(
      b0: b0,
      b1: (sum - difference) / 2,
      b2: -cross / (4 * b0),
      a1: a1,
      a2: a2
    )
  }

  /// The high-pass with its double zero at 0 Hz whose gain equals that at 48 kHz at 1 kHz.
  private static func matchedHighPass(sampleRate: Double) -> BiquadCoefficients {
    let reference = at48kHz.highPass
    let (a1, a2) = reference.poles(from: 48_000, to: sampleRate)
    let unscaled = BiquadCoefficients(b0: 1, b1: -2, b2: 1, a1: a1, a2: a2)
    let wanted = reference.powerGain(atSquaredSine: squaredSine(1_000, 48_000))
    let found = unscaled.powerGain(atSquaredSine: squaredSine(1_000, sampleRate))
    return unscaled.scaled(by: (wanted / found).squareRoot())
  }

  private static func squaredSine(_ frequency: Double, _ sampleRate: Double) -> Double {
    let sine = sin(.pi * frequency / sampleRate)
    return sine * sine
  }
}
