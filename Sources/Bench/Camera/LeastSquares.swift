/// A line through the times of frames by their numbers (ordinary least squares).
struct LeastSquares {
  /// Seconds a frame; positive.
  let slope: Double
  private let meanTime: Double
  private let meanNumber: Double

  /// Nil where the numbers do not spread or the slope is not positive.
  init?(times: [Double], numbers: [Double]) {
    let count = Double(times.count)
    let meanTime = times.reduce(0, +) / count
    let meanNumber = numbers.reduce(0, +) / count
    var covariance = 0.0
    var variance = 0.0
    for (time, number) in zip(times, numbers) {
      covariance += (number - meanNumber) * (time - meanTime)
      variance += (number - meanNumber) * (number - meanNumber)
    }
    guard variance > 0, covariance > 0 else { return nil }
    slope = covariance / variance
    self.meanTime = meanTime
    self.meanNumber = meanNumber
  }

  /// How far a frame's time lies from the line, in seconds.
  func residual(time: Double, number: Double) -> Double {
    time - (meanTime + slope * (number - meanNumber))
  }
}
