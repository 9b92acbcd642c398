/// Tells one-sided, inverted and dual-mono stereo from the true.
public struct StereoImageMeter: SampleMeter, Sendable {
  private static let oneSided = Decibels.toPower(-20)
  private static let inverted = -0.8
  private static let alike = 0.999
  /// A step of 16 bits, for streams whose own step is not known.
  private static let coarsestStep: Float = 0x1p-15

  private let channels: Int
  private var frames = 0.0
  private var left = Sums()
  private var right = Sums()
  private var product = 0.0
  private var largestDifference: Float = 0

  private struct Sums: Sendable {
    var sum = 0.0
    var energy = 0.0

    /// The mean square without the constant part; zero for what rounding leaves of a constant.
    func power(_ frames: Double) -> Double {
      let power = energy - sum * sum / frames
      return power > energy * 1e-12 ? power / frames : 0
    }
  }

  /// Makes a meter for a stream; of anything but two channels there is no image.
  public init(_ format: SignalFormat) { channels = format.channels }

  /// The image with steps of 16 bits; nil for other than two channels, and where both are constant.
  public var image: StereoImage? { image(step: Self.coarsestStep) }

  /// The image; the channels of dual mono differ by no more than a step.
  func image(step: Float) -> StereoImage? {
    guard channels == 2, frames > 0 else { return nil }
    let (leftPower, rightPower) = (left.power(frames), right.power(frames))
    let (quieter, louder) = (min(leftPower, rightPower), max(leftPower, rightPower))
    guard louder > 0, louder.isFinite else { return nil }
    if quieter <= louder * Self.oneSided {
      let difference = Decibels.fromPower(louder / max(quieter, .leastNormalMagnitude))
      return .oneSided(
        louder: leftPower > rightPower ? .left : .right,
        differenceDB: min(difference ?? StereoImage.largestDB, StereoImage.largestDB)
      )
    }
    let common = (product - left.sum * right.sum / frames) / frames
    let correlation = min(max(common / (leftPower * rightPower).squareRoot(), -1), 1)
    if correlation > Self.alike, largestDifference <= min(step, Self.coarsestStep) {
      return .dualMono
    }
    let sum = (leftPower + rightPower + 2 * common) / (2 * (leftPower + rightPower))
    let loss = Decibels.fromPower(sum).map { min(-$0, StereoImage.largestDB) }
    let monoLossDB = max(loss ?? StereoImage.largestDB, 0)
    return correlation < Self.inverted
      ? .inverted(correlation: correlation, monoLossDB: monoLossDB)
      : .stereo(correlation: correlation, monoLossDB: monoLossDB)
  }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard channels == 2, var frame = interleaved.baseAddress else { return }
    let count = interleaved.count / channels
    frames += Double(count)
    var (left, right) = (left, right)
    var (product, largest) = (product, largestDifference)
    for _ in 0..<count {
      let (leftSample, rightSample) = (frame[0].orZeroIfNotFinite, frame[1].orZeroIfNotFinite)
      let difference = (leftSample - rightSample).magnitude
      largest = difference > largest ? difference : largest
      let (wideLeft, wideRight) = (Double(leftSample), Double(rightSample))
      left.sum += wideLeft
      left.energy += wideLeft * wideLeft
      right.sum += wideRight
      right.energy += wideRight * wideRight
      product += wideLeft * wideRight
      frame += 2
    }
    (self.left, self.right) = (left, right)
    (self.product, largestDifference) = (product, largest)
  }
}
