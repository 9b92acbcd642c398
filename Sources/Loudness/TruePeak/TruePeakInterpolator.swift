import Glibc

/// Finds the largest value between samples, at the quarters: four-times oversampling.
///
/// A windowed sinc over 16 samples (Kaiser, β = 5): flat within 0.03 dB up to 0.4 of the sample
/// rate, 19 kHz at 48 kHz. The 12 taps a phase that BS.1770-5 Annex 2 tabulates as an example
/// droop by 0.3 dB at a sixth of the rate, and a Hann window over 12 samples by 0.9 dB at 0.4.
struct TruePeakInterpolator: Sendable {
  /// Samples that one interpolated value is made of.
  static let taps = 16

  /// No interpolated value exceeds the largest of its samples by more than this factor.
  let largestGain: Float

  /// Weights of the sums of opposite samples, then of their differences, for the quarters, then of
  /// the sums for the half: the third quarter is the first one mirrored: they share all products.
  private let weights: [Float]

  init() {
    let half = Self.taps / 2
    func weight(_ tap: Int, _ position: Double) -> Double {
      Self.windowedSinc(Double(half - 1) + position - Double(tap))
    }
    let quarters = (0..<half).map { (weight($0, 0.25), weight(Self.taps - 1 - $0, 0.25)) }
    let even = quarters.map { ($0 + $1) / 2 }
    let odd = quarters.map { ($0 - $1) / 2 }
    let middle = (0..<half).map { weight($0, 0.5) }
    weights = (even + odd + middle).map(Float.init)
    let quarterGain = quarters.reduce(0) { $0 + abs($1.0) + abs($1.1) }
    let middleGain = middle.reduce(0) { $0 + 2 * abs($1) }
    // A little more than the sum of the magnitudes, for the rounding of the sums.
    largestGain = Float(max(quarterGain, middleGain) * 1.0001)
  }

  /// Writes, for each of `count` pairs of neighbours, the largest magnitude between the two as
  /// `PeakBits`; zero where a sum overflows.
  ///
  /// Neighbours lie `channels` apart, and the pairs side by side: interleaved channels need no
  /// taking apart. The first pair is `samples[7 * channels]` and `samples[8 * channels]`.
  func interpolate(
    _ samples: UnsafePointer<Float>,
    channels: Int,
    count: Int,
    into magnitudes: UnsafeMutablePointer<Int32>
  ) {
    // A distance that the compiler knows saves it fifteen addresses.
    switch channels {
    case 1: interpolate(samples, stride: 1, count, magnitudes)
    case 2: interpolate(samples, stride: 2, count, magnitudes)
    default: interpolate(samples, stride: channels, count, magnitudes)
    }
  }

  /// One flat loop that stores its results: the shape that the compiler vectorises.
  @inline(__always)
  private func interpolate(
    _ samples: UnsafePointer<Float>,
    stride n: Int,
    _ count: Int,
    _ magnitudes: UnsafeMutablePointer<Int32>
  ) {
    weights.withUnsafeBufferPointer { weights in
      guard let w = weights.baseAddress else { return }
      let (e0, e1, e2, e3, e4, e5, e6, e7) = (w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7])
      let (o0, o1, o2, o3) = (w[8], w[9], w[10], w[11])
      let (o4, o5, o6, o7) = (w[12], w[13], w[14], w[15])
      let (m0, m1, m2, m3) = (w[16], w[17], w[18], w[19])
      let (m4, m5, m6, m7) = (w[20], w[21], w[22], w[23])
      var index = 0
      while index < count {
        let x = samples + index
        let (x0, x1, x2, x3) = (x[0], x[n], x[2 &* n], x[3 &* n])
        let (x4, x5, x6, x7) = (x[4 &* n], x[5 &* n], x[6 &* n], x[7 &* n])
        let (x8, x9, x10, x11) = (x[8 &* n], x[9 &* n], x[10 &* n], x[11 &* n])
        let (x12, x13, x14, x15) = (x[12 &* n], x[13 &* n], x[14 &* n], x[15 &* n])
        let (s0, s1, s2, s3) = (x0 + x15, x1 + x14, x2 + x13, x3 + x12)
        let (s4, s5, s6, s7) = (x4 + x11, x5 + x10, x6 + x9, x7 + x8)
        let (d0, d1, d2, d3) = (x0 - x15, x1 - x14, x2 - x13, x3 - x12)
        let (d4, d5, d6, d7) = (x4 - x11, x5 - x10, x6 - x9, x7 - x8)
        let evenOuter = s0 * e0 + s1 * e1 + s2 * e2 + s3 * e3
        let evenInner = s4 * e4 + s5 * e5 + s6 * e6 + s7 * e7
        let oddOuter = d0 * o0 + d1 * o1 + d2 * o2 + d3 * o3
        let oddInner = d4 * o4 + d5 * o5 + d6 * o6 + d7 * o7
        let halfOuter = s0 * m0 + s1 * m1 + s2 * m2 + s3 * m3
        let halfInner = s4 * m4 + s5 * m5 + s6 * m6 + s7 * m7
        let even = evenOuter + evenInner
        let odd = oddOuter + oddInner
        let first = (even + odd).magnitude
        let second = (halfOuter + halfInner).magnitude
        let third = (even - odd).magnitude
        let quarter = first > third ? first : third
        let largest = PeakBits.of(quarter > second ? quarter : second)
        magnitudes[index] = largest < PeakBits.infinity ? largest : 0
        index &+= 1
      }
    }
  }

  private static func windowedSinc(_ distance: Double) -> Double {
    let edge = distance / Double(taps / 2)
    let window = besselI0(5 * (1 - edge * edge).squareRoot()) / besselI0(5)
    return window * sin(.pi * distance) / (.pi * distance)
  }

  /// The modified Bessel function of the first kind and order zero, by its power series.
  private static func besselI0(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for k in 1...30 {
      term *= (x / 2) * (x / 2) / Double(k * k)
      sum += term
    }
    return sum
  }
}
