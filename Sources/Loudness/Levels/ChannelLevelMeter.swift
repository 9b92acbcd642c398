/// The levels of one channel, and its energy in 50 ms frames.
struct ChannelLevelMeter: Sendable {
  private var peak: Float = 0
  private var clips = ClipDetector()
  private var invalidSamples = 0
  private var added = 0
  private var frameSum = 0.0
  private var frameEnergy = 0.0
  private var sum = 0.0
  private var energy = 0.0
  /// The mean square of each complete frame, without its mean: what a listener could hear.
  ///
  /// Nobody hears a constant voltage, so it must not pass for noise.
  private(set) var frameMeanSquares: [Double] = []

  init(framesPerSecond: Int) {
    // Ten minutes without a further allocation.
    frameMeanSquares.reserveCapacity(600 * framesPerSecond)
  }

  mutating func add(_ samples: UnsafePointer<Float>, stride: Int, count: Int) {
    var (peak, sum, energy) = (peak, frameSum, frameEnergy)
    var sample = samples
    var remaining = count
    while remaining > 0 {
      let value = sample.pointee.orZeroIfNotFinite
      let magnitude = value.magnitude
      peak = magnitude > peak ? magnitude : peak
      if magnitude < ClipDetector.fullScale {
        clips.endRun()
      } else {
        clips.extendRun(at: added + count - remaining)
      }
      if !sample.pointee.isFinite { invalidSamples += 1 }
      let wide = Double(value)
      sum += wide
      energy += wide * wide
      sample += stride
      remaining &-= 1
    }
    (self.peak, frameSum, frameEnergy) = (peak, sum, energy)
    added += count
  }

  mutating func endFrame(length: Int) {
    frameMeanSquares.append(
      Self.meanSquareAboutMean(sum: frameSum, energy: frameEnergy, count: length)
    )
    sum += frameSum
    energy += frameEnergy
    frameSum = 0
    frameEnergy = 0
  }

  /// What has been measured over `count` samples.
  func levels(count: Int) -> ChannelLevels {
    guard count > 0 else { return ChannelLevels() }
    let sum = sum + frameSum
    let energy = energy + frameEnergy
    return ChannelLevels(
      isSilent: peak == 0 && invalidSamples == 0,
      peak: Double(peak),
      meanSquare: energy / Double(count),
      meanSquareAboutMean: Self.meanSquareAboutMean(sum: sum, energy: energy, count: count),
      mean: sum / Double(count),
      clippedSamples: clips.samples,
      clipRuns: clips.runs,
      longestClipRun: clips.longestRun,
      firstClipFrame: clips.firstRun,
      invalidSamples: invalidSamples
    )
  }

  /// Zero where the difference is no more than the rounding of a constant.
  private static func meanSquareAboutMean(sum: Double, energy: Double, count: Int) -> Double {
    let mean = sum / Double(count)
    let meanSquare = energy / Double(count)
    let difference = meanSquare - mean * mean
    return difference > meanSquare * 1e-12 ? difference : 0
  }
}
