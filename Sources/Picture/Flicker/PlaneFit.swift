/// Least squares for two unknowns: how much of two patterns is in what was seen.
struct PlaneFit {
  let x: Double
  let y: Double
  /// The part of the energy that the patterns explain.
  let explained: Double

  var amplitude: Double { (x * x + y * y).squareRoot() }

  /// - Parameters:
  ///   - seen: Inner products of what was seen with both patterns.
  ///   - products: Those of the patterns with themselves and each other.
  /// - Returns: Nil where the patterns are too alike, or too faint, to be told apart.
  init?(
    _ seen: (Double, Double),
    _ products: (Double, Double, mixed: Double)
  ) {
    let (first, second, mixed) = products
    let power = first + second
    let determinant = first * second - mixed * mixed
    guard determinant > 0.02 * power * power else { return nil }
    x = (seen.0 * second - seen.1 * mixed) / determinant
    y = (seen.1 * first - seen.0 * mixed) / determinant
    explained = seen.0 * x + seen.1 * y
  }
}
