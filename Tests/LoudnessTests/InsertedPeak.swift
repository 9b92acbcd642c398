import Glibc

/// The signal of EBU Tech 3341 cases 20 to 23: a quiet tone of fs/6 into which one period of a loud
/// tone of fs/4 is inserted, made at four times the rate, band-limited, and thinned out.
enum InsertedPeak {
  private static let halfLength = 512
  private static let periods = 60
  private static let fade = 96

  /// The samples at fs, beginning with a given one of the four phases.
  static func samples(offset: Int) -> [Float] {
    let dense = denseSignal
    let filter = lowPass
    return stride(from: offset, to: dense.count, by: 4).map { center in
      let first = max(0, center - halfLength)
      let last = min(dense.count - 1, center + halfLength)
      var sum = 0.0
      dense.withUnsafeBufferPointer { dense in
        filter.withUnsafeBufferPointer { filter in
          var index = first
          while index <= last {
            sum += dense[index] * filter[index - center + halfLength]
            index += 1
          }
        }
      }
      return Float(sum)
    }
  }

  private static let denseSignal: [Double] = {
    let quiet = (0..<(24 * periods)).map { 0.5 * sin(2 * .pi * Double($0) / 24) }
    let loud = (0..<16).map { sin(2 * .pi * Double($0) / 16) }
    let joined = quiet + loud + quiet
    return joined.indices.map { index in
      let toEdge = min(index, joined.count - 1 - index)
      return joined[index] * min(1, Double(toEdge) / Double(fade))
    }
  }()

  /// Kaiser window, β = 12, cut off at 0.98 of half of fs.
  private static let lowPass: [Double] = {
    let cutoff = 0.98 / 4
    let taps = (-halfLength...halfLength).map { index in
      let x = Double(index)
      let edge = x / Double(halfLength)
      let window = besselI0(12 * (1 - edge * edge).squareRoot())
      return index == 0 ? window * cutoff : window * sin(.pi * cutoff * x) / (.pi * x)
    }
    let gain = taps.reduce(0, +)
    return taps.map { $0 / gain }
  }()

  private static func besselI0(_ x: Double) -> Double {
    var term = 1.0
    var sum = 1.0
    for k in 1...60 {
      term *= x * x / 4 / Double(k * k)
      sum += term
    }
    return sum
  }
}
