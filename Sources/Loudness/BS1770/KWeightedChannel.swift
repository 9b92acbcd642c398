/// What the K-weighting filter remembers of one channel, and the energy that has passed it.
struct KWeightedChannel: Sendable {
  // Direct form I: the shelf's past outputs are the high-pass's past inputs.
  var input1 = 0.0
  var input2 = 0.0
  var shelved1 = 0.0
  var shelved2 = 0.0
  var output1 = 0.0
  var output2 = 0.0
  var energy = 0.0

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
