/// How long a run at a stream's own pace takes, in seconds.
struct RunLength: Sendable, Equatable {
  /// Where nothing is lost on the way.
  var clean: Double
  /// Where something is.
  var lossy: Double
  /// Where something is, and what was seen leaves open how a minute would end.
  var open: Double

  /// No longer than so many seconds.
  func limited(to seconds: Double) -> RunLength {
    RunLength(clean: min(clean, seconds), lossy: min(lossy, seconds), open: min(open, seconds))
  }
}
