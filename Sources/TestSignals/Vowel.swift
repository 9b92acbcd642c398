import Glibc

/// One period of a sung vowel: harmonics that fall off as a voice's do and rise at the formants.
struct Vowel: Sendable {
  /// The highest harmonic, 3.9 kHz at a voice of 150 Hz: a headset's 8 kHz carry it too.
  private static let harmonics = 26
  private static let length = 2_048

  private let period: [Double]

  /// Makes a vowel of its formants in Hz, for a voice of about `pitch` Hz; its RMS is 1.
  init(formants: [Double], pitch: Double) {
    var period = [Double](repeating: 0, count: Self.length + 1)
    var power = 0.0
    for harmonic in 1...Self.harmonics {
      let order = Double(harmonic)
      let amplitude = Self.gain(at: order * pitch, formants) / order
      // Schroeder's phases spread the energy over the period, which keeps the peaks low.
      let phase = -.pi * order * (order - 1) / Double(Self.harmonics)
      power += amplitude * amplitude / 2
      for index in period.indices {
        let angle = 2 * .pi * order * Double(index) / Double(Self.length) + phase
        period[index] += amplitude * sin(angle)
      }
    }
    let scale = 1 / power.squareRoot()
    self.period = period.map { $0 * scale }
  }

  /// The value at a phase in 0..<1.
  func value(at phase: Double) -> Double {
    let position = phase * Double(Self.length)
    let index = min(Int(position), Self.length - 1)
    let fraction = position - Double(index)
    return period[index] * (1 - fraction) + period[index + 1] * fraction
  }

  /// Resonances of 120 Hz bandwidth.
  private static func gain(at frequency: Double, _ formants: [Double]) -> Double {
    formants.reduce(0) { gain, formant in
      let detuning = (frequency - formant) / 120
      return gain + 1 / (1 + detuning * detuning)
    }
  }
}
