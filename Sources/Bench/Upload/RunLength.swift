/// How long a run at a stream's own pace takes, in seconds.
struct RunLength: Sendable, Equatable {
  /// Where nothing is lost on the way.
  var clean: Double
  /// Where something is.
  var lossy: Double
  /// Where something is, and what was seen leaves open how a minute would end.
  var open: Double

  /// Before that a run is not given up: its first key frames say little.
  private static let settledSeconds = 2.0
  private static let lostShare = 0.01

  /// Whether a run of so many seconds has dropped more than a hundredth of all that it was to send: no need
  /// to go on.
  static func isLost(dropShare: Double, after seconds: Double, of whole: Double) -> Bool {
    seconds > settledSeconds && dropShare * seconds > lostShare * whole
  }

  /// No longer than so many seconds.
  func limited(to seconds: Double) -> RunLength {
    RunLength(clean: min(clean, seconds), lossy: min(lossy, seconds), open: min(open, seconds))
  }
}
