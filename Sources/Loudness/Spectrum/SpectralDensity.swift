/// Mean squares a hertz, of which any range can be averaged.
struct SpectralDensity {
  let binHz: Double
  let nyquist: Double
  /// The power below each bin.
  private let sums: [Double]

  init(_ powers: [Double], binHz: Double) {
    self.binHz = binHz
    nyquist = binHz * Double(powers.count)
    var sum = 0.0
    sums =
      [0]
      + powers.map { power in
        sum += power
        return sum
      }
  }

  /// The mean density between two frequencies, of at least one bin.
  func mean(_ low: Double, _ high: Double) -> Double {
    let last = sums.count - 1
    let first = min(max(Int((low / binHz).rounded()), 0), last - 1)
    let end = min(max(Int((high / binHz).rounded()), first + 1), last)
    return max(sums[end] - sums[first], 0) / (Double(end - first) * binHz)
  }

  /// The lowest of the means of equal parts.
  func lowest(_ low: Double, _ high: Double, parts: Int) -> Double {
    let width = (high - low) / Double(parts)
    return (0..<parts).reduce(Double.infinity) { lowest, part in
      let start = low + Double(part) * width
      return min(lowest, mean(start, start + width))
    }
  }
}
