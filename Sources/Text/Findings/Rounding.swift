/// How many decimals of a number are worth reading.
enum Rounding: Equatable {
  /// Always so many.
  case fixed(Int)
  /// So many at most: zeros at the end are left out.
  case upTo(Int)

  var decimals: Int {
    switch self {
    case .fixed(let decimals), .upTo(let decimals): decimals
    }
  }

  func withDecimals(_ decimals: Int) -> Rounding {
    switch self {
    case .fixed: .fixed(decimals)
    case .upTo: .upTo(decimals)
    }
  }
}

extension Double {
  /// The number without an exponent, unless it is huge.
  func text(_ rounding: Rounding) -> String {
    var scale = 1.0
    for _ in 0..<rounding.decimals { scale *= 10 }
    let scaled = (self * scale).rounded()
    guard scaled.magnitude < 1e15 else { return description }
    let whole = Int64(scaled)
    var digits = String(whole.magnitude)
    if rounding.decimals > 0 {
      digits = String(repeating: "0", count: max(0, rounding.decimals + 1 - digits.count)) + digits
      digits = digits.dropLast(rounding.decimals) + "." + digits.suffix(rounding.decimals)
    }
    if case .upTo = rounding, digits.contains(".") {
      while digits.hasSuffix("0") { digits.removeLast() }
      if digits.hasSuffix(".") { digits.removeLast() }
    }
    return (whole < 0 ? "-" : "") + digits
  }
}
