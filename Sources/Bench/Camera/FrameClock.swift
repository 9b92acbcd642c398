import Rig

/// Which clock the figures of a run rest on, and why not the driver's.
enum FrameClock: Equatable {
  /// The driver's timestamps.
  case monotonic
  /// The moment of handing over: the driver's times can't be true.
  case dequeue(Fault)

  /// What is wrong with the driver's times.
  enum Fault: String {
    /// Not of the monotonic clock, or not said to be.
    case notMonotonic = "not_monotonic"
    /// Zero or negative.
    case none
    /// The same for several frames.
    case constant
    /// Earlier than the frame before.
    case backwards
    /// Far ahead of the moment of handing over.
    case future
    /// Far behind the moment of handing over.
    case past
  }

  /// How far a stamp may lie from the moment of handing over. A driver that stamps the end of a frame
  /// it hands over early (vivid) is a period ahead, which harms no rate.
  private static let farNanoseconds: Int64 = 1_000_000_000

  /// Judges the stamps of a run; `sharesNumber` says of a frame that it is the second field of the
  /// one before, which may carry the same time.
  init(_ stamps: some Sequence<FrameStamp>, sharesNumber: (Int) -> Bool) {
    var previous: Int64?
    for (index, stamp) in stamps.enumerated() {
      if let fault = FrameClock.fault(of: stamp, after: previous, sharesNumber(index)) {
        self = .dequeue(fault)
        return
      }
      previous = stamp.timestampNanoseconds
    }
    self = .monotonic
  }

  private static func fault(
    of stamp: FrameStamp,
    after previous: Int64?,
    _ sharesNumber: Bool
  ) -> Fault? {
    let time = stamp.timestampNanoseconds
    guard stamp.isMonotonic else { return .notMonotonic }
    guard time > 0 else { return Fault.none }
    if let previous, !sharesNumber {
      if time == previous { return .constant }
      if time < previous { return .backwards }
    }
    let delay = stamp.dequeuedNanoseconds.subtractingReportingOverflow(time)
    guard !delay.overflow else { return .future }
    if delay.partialValue <= -farNanoseconds { return .future }
    return delay.partialValue >= farNanoseconds ? .past : nil
  }

  /// The time of a frame on this clock, in nanoseconds.
  func time(of stamp: FrameStamp) -> Int64 {
    self == .monotonic ? stamp.timestampNanoseconds : stamp.dequeuedNanoseconds
  }

  /// The name in a measurement.
  var name: String { self == .monotonic ? "monotonic" : "dequeue" }

  var fault: Fault? {
    if case .dequeue(let fault) = self { fault } else { nil }
  }
}
