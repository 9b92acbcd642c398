/// Arithmetic on a few numbers; nil where there are none.
enum Spread {
  static func mean(_ values: [Double]) -> Double? {
    values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
  }

  /// The standard deviation over the mean.
  static func variation(of values: [Double]) -> Double? {
    guard let mean = mean(values), mean > 0 else { return nil }
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(values.count)).squareRoot() / mean
  }

  /// The value that a share of them does not exceed, by linear interpolation.
  static func quantile(_ share: Double, of values: [Double]) -> Double? {
    guard let last = values.indices.last else { return nil }
    let sorted = values.sorted()
    let place = max(0, min(1, share)) * Double(last)
    let low = Int(place)
    let high = min(low + 1, last)
    return sorted[low] + (sorted[high] - sorted[low]) * (place - Double(low))
  }
}
