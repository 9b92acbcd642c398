import Glibc

/// The power spectrum of real samples under a Hann window: a radix-2 FFT of half the length.
struct PowerSpectrum: Sendable {
  /// The length of the transform, a power of two.
  let length: Int
  /// The samples that are looked at; fewer than `length` are padded with zeros.
  let windowLength: Int
  /// By which a sum of powers over all bins becomes the mean square of the samples.
  let scale: Double
  private let window: [Float]
  private let cosines: [Float]
  private let sines: [Float]
  private let reversed: [Int]
  private var real: [Float]
  private var imaginary: [Float]

  /// A transform of at least 8 points.
  init(length: Int, windowLength: Int? = nil) {
    let windowLength = min(windowLength ?? length, length)
    self.length = length
    self.windowLength = windowLength
    let step = 2 * Double.pi / Double(max(windowLength, 1))
    window = (0..<windowLength).map { Float(0.5 - 0.5 * cos(step * (Double($0) + 0.5))) }
    let energy = window.reduce(0) { $0 + Double($1) * Double($1) }
    scale = energy > 0 ? 2 / (Double(length) * energy) : 0
    let half = length / 2
    let turn = 2 * Double.pi / Double(length)
    cosines = (0...half).map { Float(cos(turn * Double($0))) }
    sines = (0...half).map { Float(sin(turn * Double($0))) }
    let bits = half.trailingZeroBitCount
    reversed = (0..<half).map { index in
      (0..<bits).reduce(0) { $0 | ((index >> $1 & 1) << (bits - 1 - $1)) }
    }
    real = Array(repeating: 0, count: half)
    imaginary = Array(repeating: 0, count: half)
  }

  /// The bins, the one at 0 Hz included, the one at half the rate not.
  var bins: Int { length / 2 }

  /// Computes the powers of `windowLength` samples and hands each bin and its power over.
  mutating func forEachBin(
    of samples: UnsafePointer<Float>,
    _ body: (Int, Float) -> Void
  ) {
    pack(samples)
    let half = bins
    real.withUnsafeMutableBufferPointer { real in
      imaginary.withUnsafeMutableBufferPointer { imaginary in
        Self.transform(real, imaginary, cosines, sines)
        body(0, Self.squared(real[0] + imaginary[0]))
        for bin in 1..<half {
          let mirror = half - bin
          // The even samples' spectrum, and the odd ones' turned by their delay.
          let evenReal = 0.5 * (real[bin] + real[mirror])
          let evenImaginary = 0.5 * (imaginary[bin] - imaginary[mirror])
          let oddReal = 0.5 * (imaginary[bin] + imaginary[mirror])
          let oddImaginary = 0.5 * (real[mirror] - real[bin])
          let sumReal = evenReal + oddReal * cosines[bin] + oddImaginary * sines[bin]
          let sumImaginary = evenImaginary + oddImaginary * cosines[bin] - oddReal * sines[bin]
          body(bin, sumReal * sumReal + sumImaginary * sumImaginary)
        }
      }
    }
  }

  /// Even samples become real parts and odd ones imaginary parts, in the order that is needed.
  private mutating func pack(_ samples: UnsafePointer<Float>) {
    for index in 0..<bins {
      let even = 2 * index
      let target = reversed[index]
      real[target] = even < windowLength ? samples[even] * window[even] : 0
      imaginary[target] = even + 1 < windowLength ? samples[even + 1] * window[even + 1] : 0
    }
  }

  private static func transform(
    _ real: UnsafeMutableBufferPointer<Float>,
    _ imaginary: UnsafeMutableBufferPointer<Float>,
    _ cosines: [Float],
    _ sines: [Float]
  ) {
    let count = real.count
    var span = 1
    while span < count {
      // The tables turn once in twice the count.
      let stride = count / span
      for offset in 0..<span {
        let cosine = cosines[offset * stride]
        let sine = sines[offset * stride]
        var upper = offset
        while upper < count {
          let lower = upper &+ span
          let turnedReal = real[lower] * cosine + imaginary[lower] * sine
          let turnedImaginary = imaginary[lower] * cosine - real[lower] * sine
          real[lower] = real[upper] - turnedReal
          imaginary[lower] = imaginary[upper] - turnedImaginary
          real[upper] += turnedReal
          imaginary[upper] += turnedImaginary
          upper = lower &+ span
        }
      }
      span *= 2
    }
  }

  private static func squared(_ value: Float) -> Float { value * value }
}
