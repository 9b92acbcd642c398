/// The times of a run's frames, without the steps of 4 ms in which USB's come.
enum FrameTimes {
  /// Seconds since the first frame: by regression on the frame number where a period fits, else as
  /// they came.
  static func smoothed(_ nanoseconds: [Int64], period: Double) -> [Double] {
    guard let first = nanoseconds.first else { return [] }
    let raw = nanoseconds.map { Double($0 &- first) / 1e9 }
    guard period > 0, raw.count >= 4 else { return raw }
    var numbers = [0.0]
    for (before, after) in zip(raw, raw.dropFirst()) {
      numbers.append(numbers[numbers.count - 1] + max(1, ((after - before) / period).rounded()))
    }
    let count = Double(raw.count)
    let meanTime = raw.reduce(0, +) / count
    let meanNumber = numbers.reduce(0, +) / count
    var covariance = 0.0
    var spread = 0.0
    for (number, time) in zip(numbers, raw) {
      covariance += (number - meanNumber) * (time - meanTime)
      spread += (number - meanNumber) * (number - meanNumber)
    }
    let slope = covariance / spread
    let fitted = numbers.map { meanTime + slope * ($0 - meanNumber) }
    let error = zip(raw, fitted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / count
    return error.squareRoot() < 0.3 * period ? fitted : raw
  }
}
