/// A rule that names a bitrate after a bench.
enum Rule: String, Codable, Sendable, CaseIterable {
  /// What Airworthy says holds.
  case airworthy
  /// OBS's wizard: 70 % of the mean.
  case wizard
  /// The mean itself.
  case mean

  /// The rate that it promises after a bench; nil where it promises none.
  func promise(_ answer: BenchAnswer) -> Double? {
    switch self {
    case .airworthy: answer.promisedKbps
    case .wizard: answer.goodputKbps.map { $0 * 0.7 }
    case .mean: answer.goodputKbps
    }
  }

  var title: String {
    switch self {
    case .airworthy: "airworthy"
    case .wizard: "OBS wizard (0.7 × mean)"
    case .mean: "plain mean"
    }
  }
}
