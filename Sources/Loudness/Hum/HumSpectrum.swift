/// The averaged spectrum of the quiet stretches of a channel, fine enough to tell mains hum from
/// notes and voices.
struct HumSpectrum {
  /// Bins no wider than this.
  private static let widestBinHz = 0.25
  /// Under a second, lines of 50 Hz are not told from each other.
  private static let shortestSeconds = 1.0

  let binHz: Double
  /// The seconds of the stretches that were used.
  let seconds: Double
  /// The half width of a line's main lobe, in bins.
  let lobe: Int
  /// Mean squares.
  let powers: [Double]

  /// Nil without a stretch of a second.
  init?(_ samples: [Float], rate: Double, quiet: [Range<Int>]) {
    var length = 64
    while rate / Double(length) > Self.widestBinHz { length *= 2 }
    let stretches = quiet.map { $0.clamped(to: samples.indices) }
    guard let longest = stretches.map(\.count).max(),
      Double(longest) >= Self.shortestSeconds * rate
    else { return nil }
    let windowLength = min(longest, length)
    var spectrum = PowerSpectrum(length: length, windowLength: windowLength)
    var sums = [Double](repeating: 0, count: spectrum.bins)
    var windows = 0
    var used = 0
    samples.withUnsafeBufferPointer { samples in
      guard let base = samples.baseAddress else { return }
      for stretch in stretches where stretch.count >= windowLength {
        used += stretch.count
        let last = stretch.upperBound - windowLength
        for start in stride(from: stretch.lowerBound, through: last, by: windowLength / 2) {
          spectrum.forEachBin(of: base + start) { bin, power in sums[bin] += Double(power) }
          windows += 1
        }
      }
    }
    guard windows > 0 else { return nil }
    binHz = rate / Double(length)
    seconds = Double(used) / rate
    lobe = max(2, (2 * length + windowLength - 1) / windowLength)
    powers = sums.map { $0 * spectrum.scale / Double(windows) }
  }

  /// The bin nearest to a frequency.
  func bin(_ hz: Double) -> Int { min(max(Int((hz / binHz).rounded()), 0), powers.count - 1) }

  /// The median of the bins 3 to 8 Hz beside a bin.
  func localMedian(at bin: Int) -> Double {
    let near = max(Int(3 / binHz), lobe * 3 / 2)
    let far = max(Int(8 / binHz), near + 8)
    let values = powers.indices.filter { (near...far).contains(abs($0 - bin)) }.map { powers[$0] }
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  /// The frequency of a line, between bins too.
  func frequency(ofPeak bin: Int) -> Double {
    guard bin > 0, bin + 1 < powers.count else { return Double(bin) * binHz }
    let left = powers[bin - 1].squareRoot()
    let middle = powers[bin].squareRoot()
    let right = powers[bin + 1].squareRoot()
    let curvature = left - 2 * middle + right
    let shift = curvature < 0 ? 0.5 * (left - right) / curvature : 0
    return (Double(bin) + min(max(shift, -0.5), 0.5)) * binHz
  }

  /// The mean square of a line, the noise under it subtracted.
  func power(ofPeak bin: Int, noise: Double) -> Double {
    let range = max(0, bin - lobe)...min(powers.count - 1, bin + lobe)
    // The mean of exponentially distributed bins lies above their median by 1/ln 2.
    let floor = noise / 0.693 * Double(range.count)
    return max(range.reduce(0) { $0 + powers[$1] } - floor, 0)
  }
}
