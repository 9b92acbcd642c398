/// The rates of whole seconds, and how they are spread.
public struct SecondRates: Sendable, Equatable {
  /// The rates in the order of time.
  public let rates: [Double]

  /// Rates in the order of time.
  public init(_ rates: [Double]) { self.rates = rates }

  /// The mean; nil without seconds.
  public var mean: Double? { rates.mean }

  /// The slowest second.
  public var worst: Double? { rates.min() }

  /// The standard deviation over the mean (CV); nil for fewer than two seconds or nothing carried.
  public var variation: Double? { rates.variation }

  /// 95 % of the seconds carried no less, by the nearest rank: of fewer than 20 the slowest.
  public var fifthPercentile: Double? {
    guard !rates.isEmpty else { return nil }
    let rank = Int((0.05 * Double(rates.count)).rounded(.up))
    return rates.sorted()[max(0, rank - 1)]
  }
}
