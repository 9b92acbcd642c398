extension [Double] {
  /// The mean; nil where empty.
  var mean: Double? { isEmpty ? nil : reduce(0, +) / Double(count) }

  /// The standard deviation over the mean (CV); nil for fewer than two or a mean of nothing.
  var variation: Double? {
    guard count >= 2, let mean, mean > 0 else { return nil }
    let squares = reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let variation = (squares / Double(count)).squareRoot() / mean
    return variation.isFinite ? variation : nil
  }
}
