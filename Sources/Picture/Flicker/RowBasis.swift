internal import Glibc

/// The light of a lamp down the rows of a rolling shutter, without what a steady change of
/// brightness from top to bottom could imitate.
struct RowBasis {
  /// The bands run down the picture in the order of read-out; the sine's sign turns with it.
  let cosine: [Double]
  let sine: [Double]
  /// The inner products of both with themselves and each other.
  let products: (cosines: Double, sines: Double, mixed: Double)

  /// - Parameters:
  ///   - cycles: Periods of the lamp while all rows are read.
  ///   - weights: 1 for rows that count, else 0.
  init(cycles: Double, weights: [Double]) {
    let step = 2 * Double.pi * cycles / Double(weights.count)
    cosine = RowBasis.detrended(weights.indices.map { cos(step * Double($0)) }, weights)
    sine = RowBasis.detrended(weights.indices.map { sin(step * Double($0)) }, weights)
    products = (
      cosines: RowBasis.product(cosine, cosine),
      sines: RowBasis.product(sine, sine),
      mixed: RowBasis.product(cosine, sine)
    )
  }

  /// A row of values without its mean and its slope; 0 where a row does not count.
  static func detrended(_ values: [Double], _ weights: [Double]) -> [Double] {
    let count = weights.reduce(0, +)
    guard count >= 2 else { return [Double](repeating: 0, count: values.count) }
    var centre = 0.0
    var mean = 0.0
    for row in values.indices {
      centre += weights[row] * Double(row)
      mean += weights[row] * values[row]
    }
    centre /= count
    mean /= count
    var covariance = 0.0
    var spread = 0.0
    for row in values.indices {
      let from = Double(row) - centre
      covariance += weights[row] * from * (values[row] - mean)
      spread += weights[row] * from * from
    }
    let slope = spread > 0 ? covariance / spread : 0
    return values.indices.map { row in
      weights[row] * (values[row] - mean - slope * (Double(row) - centre))
    }
  }

  /// The inner products of detrended values with cosine and sine.
  func projection(of values: [Double]) -> (cosine: Double, sine: Double) {
    (cosine: RowBasis.product(values, cosine), sine: RowBasis.product(values, sine))
  }

  static func product(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        for at in 0..<one.count { sum += one[at] * other[at] }
      }
    }
    return sum
  }
}
