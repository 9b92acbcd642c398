/// Measures how alike the first two channels of a stream are.
public struct StereoCorrelationMeter: SampleMeter, Sendable {
  private let channels: Int
  private var frames = 0.0
  private var leftSum = 0.0
  private var rightSum = 0.0
  private var leftEnergy = 0.0
  private var rightEnergy = 0.0
  private var product = 0.0

  /// Makes a meter for a stream.
  public init(_ format: SignalFormat) {
    channels = format.channels
  }

  /// Pearson's correlation of left and right, in -1...1: 1 for one signal in both channels, -1 if
  /// one of them is inverted, about 0 if unrelated; nil for mono and where a channel is constant.
  public var correlation: Double? {
    guard frames > 0 else { return nil }
    let left = leftEnergy - leftSum * leftSum / frames
    let right = rightEnergy - rightSum * rightSum / frames
    // What rounding leaves of a constant is no signal.
    guard left > leftEnergy * 1e-12, right > rightEnergy * 1e-12 else { return nil }
    let common = product - leftSum * rightSum / frames
    return min(max(common / (left * right).squareRoot(), -1), 1)
  }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard channels >= 2, var frame = interleaved.baseAddress else { return }
    let count = interleaved.count / channels
    frames += Double(count)
    // Locals, so that the sums run in registers.
    var (leftSum, rightSum, product) = (leftSum, rightSum, product)
    var (leftEnergy, rightEnergy) = (leftEnergy, rightEnergy)
    var remaining = count
    while remaining > 0 {
      let left = Double(frame[0].orZeroIfNotFinite)
      let right = Double(frame[1].orZeroIfNotFinite)
      leftSum += left
      rightSum += right
      leftEnergy += left * left
      rightEnergy += right * right
      product += left * right
      frame += channels
      remaining &-= 1
    }
    (self.leftSum, self.rightSum, self.product) = (leftSum, rightSum, product)
    (self.leftEnergy, self.rightEnergy) = (leftEnergy, rightEnergy)
  }
}
