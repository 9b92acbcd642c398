/// One channel's A-weighting filter and the mean squares of its 50 ms frames.
struct AWeightedChannel: Sendable {
  private var first: Section
  private var second: Section
  private var third: Section
  private var energy = 0.0
  private(set) var frameMeanSquares: [Double] = []

  init(_ weighting: AWeighting) {
    first = Section(weighting.sections[0])
    second = Section(weighting.sections[1])
    third = Section(weighting.sections[2])
    frameMeanSquares.reserveCapacity(600 * LevelMeter.energyFramesPerSecond)
  }

  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    var (first, second, third, energy) = (first, second, third, energy)
    for sample in samples {
      let output = third.next(second.next(first.next(Double(sample))))
      energy += output * output
    }
    (self.first, self.second, self.third, self.energy) = (first, second, third, energy)
  }

  mutating func endFrame(length: Int) {
    frameMeanSquares.append(energy / Double(length))
    energy = 0
    first.silenceDecay()
    second.silenceDecay()
    third.silenceDecay()
  }

  /// A second-order section in transposed direct form II.
  private struct Section: Sendable {
    private let coefficients: BiquadCoefficients
    private var state1 = 0.0
    private var state2 = 0.0

    init(_ coefficients: BiquadCoefficients) { self.coefficients = coefficients }

    @inline(__always)
    mutating func next(_ input: Double) -> Double {
      let output = coefficients.b0 * input + state1
      state1 = coefficients.b1 * input - coefficients.a1 * output + state2
      state2 = coefficients.b2 * input - coefficients.a2 * output
      return output
    }

    /// After minutes of digital silence a decay would reach denormal numbers, which are slow.
    mutating func silenceDecay() {
      if abs(state1) < 1e-14 { state1 = 0 }
      if abs(state2) < 1e-14 { state2 = 0 }
    }
  }
}
