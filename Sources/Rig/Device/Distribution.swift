/// The spread of a measured quantity, in the unit of the key that holds it.
public struct Distribution: Codable, Sendable, Equatable {
  /// The median.
  public var p50: Double
  /// 95 % are no larger.
  public var p95: Double
  /// 99 % are no larger.
  public var p99: Double
  /// The largest.
  public var max: Double

  /// The spread of samples, by the nearest rank; nil without samples.
  public init?(of samples: [Double]) {
    guard !samples.isEmpty else { return nil }
    let sorted = samples.sorted()
    func rank(_ share: Double) -> Double {
      sorted[min(sorted.count - 1, Int((share * Double(sorted.count)).rounded(.up)) - 1)]
    }
    p50 = rank(0.5)
    p95 = rank(0.95)
    p99 = rank(0.99)
    max = sorted[sorted.count - 1]
  }

  /// The same spread, each value changed by a function (unit, rounding).
  public func map(_ transform: (Double) -> Double) -> Distribution {
    var copy = self
    copy.p50 = transform(p50)
    copy.p95 = transform(p95)
    copy.p99 = transform(p99)
    copy.max = transform(max)
    return copy
  }
}

extension Double {
  /// Rounded to a number of decimals: digits beyond what a measurement carries are noise.
  public func rounded(decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return (self * scale).rounded() / scale
  }
}
