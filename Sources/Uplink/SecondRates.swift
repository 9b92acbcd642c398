/// The rates of whole seconds, and how they are spread.
public struct SecondRates: Sendable, Equatable {
  /// The rates in the order of time.
  public let rates: [Double]

  /// Rates in the order of time.
  public init(_ rates: [Double]) { self.rates = rates }

  /// The mean; nil without seconds.
  public var mean: Double? {
    rates.isEmpty ? nil : rates.reduce(0, +) / Double(rates.count)
  }

  /// The slowest second.
  public var worst: Double? { rates.min() }

  /// The standard deviation over the mean (CV); nil for fewer than two seconds or nothing carried.
  public var variation: Double? {
    guard rates.count >= 2, let mean, mean > 0 else { return nil }
    let squares = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let variation = (squares / Double(rates.count)).squareRoot() / mean
    return variation.isFinite ? variation : nil
  }

  /// 95 % of the seconds carried no less, by the nearest rank: of fewer than 20 the slowest.
  public var fifthPercentile: Double? {
    guard !rates.isEmpty else { return nil }
    let rank = Int((0.05 * Double(rates.count)).rounded(.up))
    return rates.sorted()[max(0, rank - 1)]
  }
}
