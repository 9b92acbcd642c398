extension Double {
  /// Rounded to so many decimals.
  func rounded(to decimals: Int) -> Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return (self * scale).rounded() / scale
  }

  /// As per cent with two decimals.
  var percent: String { "\((self * 100).rounded(to: 2)) %" }
}
