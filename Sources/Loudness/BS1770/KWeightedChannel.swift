/// One channel's K-weighting filter and the energy that has passed it.
struct KWeightedChannel: Sendable {
  /// Scaled by the gain of the high-pass, which saves it a multiplication.
  private let shelf: BiquadCoefficients
  private let highPassA1: Double
  private let highPassA2: Double

  // Direct form I: the shelf's past outputs are the high-pass's past inputs.
  private var input1 = 0.0
  private var input2 = 0.0
  private var shelved1 = 0.0
  private var shelved2 = 0.0
  private var output1 = 0.0
  private var output2 = 0.0
  private var energy = 0.0

  init(_ weighting: KWeighting) {
    shelf = weighting.shelf.scaled(by: weighting.highPass.b0)
    highPassA1 = weighting.highPass.a1
    highPassA2 = weighting.highPass.a2
  }

  /// Filters `count` samples that lie `stride` apart.
  mutating func add(_ samples: UnsafePointer<Float>, stride: Int, count: Int) {
    // Locals, so that the recursion runs in registers.
    let (b0, b1, b2, a1, a2) = (shelf.b0, shelf.b1, shelf.b2, shelf.a1, shelf.a2)
    let (c1, c2) = (highPassA1, highPassA2)
    var (x1, x2, u1, u2) = (input1, input2, shelved1, shelved2)
    var (y1, y2, sum) = (output1, output2, energy)
    var sample = samples
    var remaining = count
    while remaining > 0 {
      let x = Double(sample.pointee.orZeroIfNotFinite)
      // The newest output enters last: it is what the next step has to wait for.
      let u = (b0 * x + b1 * x1 + b2 * x2 - a2 * u2) - a1 * u1
      let y = (u - 2 * u1 + u2 - c2 * y2) - c1 * y1
      sum += y * y
      (x2, x1, u2, u1, y2, y1) = (x1, x, u1, u, y1, y)
      sample += stride
      remaining &-= 1
    }
    (input1, input2, shelved1, shelved2) = (x1, x2, u1, u2)
    (output1, output2, energy) = (y1, y2, sum)
  }

  /// Returns the energy since the last call and starts again from zero.
  mutating func takeEnergy() -> Double {
    silenceDecay()
    defer { energy = 0 }
    return energy
  }

  /// Ends a decay at -200 dBFS: after minutes of digital silence it would reach denormal numbers,
  /// which are slow, and would never let the meter say that there is nothing.
  private mutating func silenceDecay() {
    let floor = 1e-10
    guard abs(output1) < floor, abs(output2) < floor, abs(shelved1) < floor, abs(shelved2) < floor,
      abs(input1) < floor, abs(input2) < floor
    else { return }
    (input1, input2, shelved1, shelved2, output1, output2) = (0, 0, 0, 0, 0, 0)
  }
}
