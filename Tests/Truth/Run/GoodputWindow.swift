/// Finds the time that a bench's seconds were counted in among what the receiver's kernel counted.
///
/// The bench says how long it measured and what each second carried, and so the part of a second at
/// the end, not when; the window that fits these best is taken. It is known to half an interval of the bench's
/// readings: on a link that varies, that alone makes a difference.
enum GoodputWindow {
  private static let step: Int64 = 10_000_000
  private static let uncertainty: Int64 = 50_000_000
  private static let second = 1e9

  /// What the receiver got in the window, in kbit/s, from the least to the most that its uncertainty
  /// allows; nil where nothing fits.
  static func kbps(
    _ series: ReceiverSeries,
    seconds: Double,
    mean: Double,
    timeline: [Double]
  ) -> ClosedRange<Double>? {
    let length = Int64(seconds * second)
    let rest = mean * seconds - timeline.reduce(0, +)
    guard let begin = begin(series, length, timeline, rest) else { return nil }
    let offsets = stride(from: -uncertainty, through: uncertainty, by: Int(step))
    let means = offsets.compactMap {
      series.kbps(from: begin + Int64($0), to: begin + Int64($0) + length)
    }
    guard let least = means.min(), let most = means.max() else { return nil }
    return least...most
  }

  private static func begin(
    _ series: ReceiverSeries,
    _ length: Int64,
    _ timeline: [Double],
    _ rest: Double
  ) -> Int64? {
    guard let first = series.times.first, let last = series.times.last, length > 0 else {
      return nil
    }
    var best: (error: Double, begin: Int64)?
    for begin in stride(from: first, through: last - length, by: Int(step)) {
      if let error = misfit(series, from: begin, to: begin + length, timeline, rest),
        error < best?.error ?? .infinity
      {
        best = (error, begin)
      }
    }
    return best?.begin
  }

  /// The squares of what came less or more than was said up to the end of each second, and of the rest
  /// after them: what a lost segment held up in one second comes in the next.
  private static func misfit(
    _ series: ReceiverSeries,
    from begin: Int64,
    to end: Int64,
    _ timeline: [Double],
    _ rest: Double
  ) -> Double? {
    var sum = 0.0
    var behind = 0.0
    var from = begin
    for kbps in timeline {
      guard let seen = series.kbps(from: from, to: from + Int64(second)) else { return nil }
      behind += seen - kbps
      sum += behind * behind
      from += Int64(second)
    }
    if from < end {
      guard let seen = series.kbps(from: from, to: end) else { return nil }
      behind += seen * Double(end - from) / second - rest
      sum += behind * behind
    }
    return sum
  }
}
