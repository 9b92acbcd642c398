/// What a receiver's count of bytes says, reading by reading, in memory of one size: a server counts
/// for days.
public struct ArrivalTally: Sendable, Equatable {
  private struct Reading: Equatable {
    var time: Double
    var bytes: Double
  }

  private var first: Reading?
  private var last: Reading?
  /// Where the second that is not over yet began.
  private var second: Reading?
  private var gapBegin: Double?
  /// The slowest whole second; nil before one is over.
  public private(set) var worstSecondKbps: Double?
  /// The longest time in which nothing arrived, in milliseconds.
  public private(set) var longestGapMs = 0.0

  /// No readings yet.
  public init() {}

  /// Adds a reading, in seconds; one that does not advance in time or counts backwards is left out.
  public mutating func add(time: Double, bytes: UInt64) {
    let reading = Reading(time: time, bytes: Double(bytes))
    guard let last else {
      (first, last, second) = (reading, reading, reading)
      return
    }
    guard reading.time > last.time, reading.bytes >= last.bytes else { return }
    countSeconds(from: last, to: reading)
    countGap(from: last, to: reading)
    self.last = reading
  }

  /// The time between the first reading and the last.
  public var seconds: Double {
    guard let first, let last else { return 0 }
    return last.time - first.time
  }

  /// What arrived between the first reading and the last, a second; nil without time.
  public var meanKbps: Double? {
    guard let first, let last, seconds > 0 else { return nil }
    return (last.bytes - first.bytes) * 8 / seconds / 1000
  }

  private mutating func countSeconds(from last: Reading, to reading: Reading) {
    let slope = (reading.bytes - last.bytes) / (reading.time - last.time)
    while let begin = second, begin.time + 1 <= reading.time {
      let end = Reading(
        time: begin.time + 1,
        bytes: last.bytes + (begin.time + 1 - last.time) * slope
      )
      let kbps = (end.bytes - begin.bytes) * 8 / 1000
      worstSecondKbps = min(kbps, worstSecondKbps ?? kbps)
      second = end
    }
  }

  private mutating func countGap(from last: Reading, to reading: Reading) {
    guard reading.bytes == last.bytes else {
      gapBegin = nil
      return
    }
    let begin = gapBegin ?? last.time
    gapBegin = begin
    longestGapMs = max(longestGapMs, (reading.time - begin) * 1000)
  }
}
