/// The largest magnitudes in and between the samples of one channel.
struct TruePeakChannel: Sendable {
  /// Samples of the past that the next interpolated values need.
  private static let history = TruePeakInterpolator.taps - 1
  /// Samples taken at once: all buffers fit in the first-level cache.
  private static let blockSize = 1_024

  private let interpolator: TruePeakInterpolator?
  /// The history, then the block.
  private var window = [Float](repeating: 0, count: history + blockSize)
  private var magnitudes = [Int32](repeating: 0, count: blockSize)
  private var samplePeak = PeakBits()
  private var interpolatedPeak = PeakBits()

  /// Without an interpolator only the samples themselves count.
  init(_ interpolator: TruePeakInterpolator?) {
    self.interpolator = interpolator
  }

  /// The larger of the two peaks; the interpolated one only while no sum of samples overflowed.
  var peak: Float {
    let interpolated = interpolatedPeak.magnitude
    return interpolated.isFinite ? max(samplePeak.magnitude, interpolated) : samplePeak.magnitude
  }

  mutating func add(_ samples: UnsafePointer<Float>, stride: Int, count: Int) {
    var samples = samples
    var remaining = count
    while remaining > 0 {
      let block = min(remaining, Self.blockSize)
      append(samples, stride: stride, count: block)
      if let interpolator { interpolate(block, with: interpolator) }
      samples += block * stride
      remaining -= block
    }
  }

  private mutating func append(_ samples: UnsafePointer<Float>, stride: Int, count: Int) {
    var peak = samplePeak
    window.withUnsafeMutableBufferPointer { window in
      guard let start = window.baseAddress else { return }
      let block = start + Self.history
      var sample = samples
      var index = 0
      while index < count {
        let value = sample.pointee.orZeroIfNotFinite
        block[index] = value
        peak.include(PeakBits.of(value))
        sample += stride
        index &+= 1
      }
    }
    samplePeak = peak
  }

  private mutating func interpolate(_ count: Int, with interpolator: TruePeakInterpolator) {
    interpolator.interpolate(window, count: count, into: &magnitudes)
    var peak = interpolatedPeak
    magnitudes.withUnsafeBufferPointer { magnitudes in
      guard let bits = magnitudes.baseAddress else { return }
      var index = 0
      while index < count {
        peak.include(bits[index])
        index &+= 1
      }
    }
    interpolatedPeak = peak
    window.withUnsafeMutableBufferPointer { window in
      guard let start = window.baseAddress else { return }
      start.update(from: start + count, count: Self.history)
    }
  }
}
