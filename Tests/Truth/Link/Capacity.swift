/// What a link can carry over time.
enum Capacity: Sendable, Equatable {
  /// The same at all times, in Mbit/s.
  case constant(Double)
  /// A recorded uplink, from a time in seconds on.
  case trace(UplinkTrace, from: Double)

  /// Whether it was recorded.
  var isTrace: Bool {
    if case .trace = self { true } else { false }
  }

  /// Whether an idle link keeps the opportunity it did not use, so that the first packet leaves at
  /// once; a recording says itself when packets leave.
  var keepsOpportunity: Bool {
    if case .trace(.opportunities, _) = self { false } else { true }
  }

  /// Mbit/s of whole seconds from a time after the start on.
  func perSecond(from start: Double, seconds: Int) -> [Double] {
    switch self {
    case .constant(let rate): [Double](repeating: rate, count: max(0, seconds))
    case .trace(let trace, let offset): trace.capacity(from: offset + start, seconds: seconds)
    }
  }

  /// The capacity from a time after the start on.
  func later(by seconds: Double) -> Capacity {
    switch self {
    case .constant: self
    case .trace(let trace, let offset): .trace(trace, from: offset + seconds)
    }
  }
}
