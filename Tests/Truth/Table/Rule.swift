/// A rule that names a bitrate after a bench.
enum Rule: String, Codable, Sendable, CaseIterable {
  /// What Airworthy says holds.
  case airworthy
  /// OBS's wizard: 70 % of the mean.
  case wizard
  /// The mean itself.
  case mean

  /// In kbit/s; less is no stream.
  static let leastKbps = 200.0

  /// The rate that it promises after a bench, in kbit/s; nil where it promises none, or none that a
  /// stream could have.
  func promise(_ answer: BenchAnswer) -> Double? {
    let kbps =
      switch self {
      case .airworthy: answer.promisedKbps
      case .wizard: answer.goodputKbps.map { $0 * 0.7 }
      case .mean: answer.goodputKbps
      }
    return kbps.flatMap { $0 >= Rule.leastKbps ? $0 : nil }
  }

  var title: String {
    switch self {
    case .airworthy: "airworthy"
    case .wizard: "OBS wizard (0.7 × mean)"
    case .mean: "plain mean"
    }
  }
}
