public import Rig

/// The frames of a run, and what they say: arithmetic alone.
///
/// Rates by regression of time on frame number: over 3 s of 30 fps that is good to 0.002 fps, where
/// the median interval is off by 1 fps because USB stamps move in steps of 4 ms.
public struct FrameLog: Sendable {
  private var frames: [NumberedFrame] = []
  private var lastSequence: UInt32 = 0
  private var beginNanoseconds: Int64?
  private var endNanoseconds: Int64?
  private let fieldsAlternate: Bool
  private let rawFrameBytes: Int?

  /// A frame with its number unwrapped, from 0.
  private struct NumberedFrame {
    var stamp: FrameStamp
    var number: Int64
  }

  /// An empty log of a stream.
  public init(rawFrameBytes: Int?, fieldsAlternate: Bool) {
    self.rawFrameBytes = rawFrameBytes
    self.fieldsAlternate = fieldsAlternate
  }

  /// Frames so far.
  public var count: Int { frames.count }

  /// Begins the log, at a time of the monotonic clock: a long wait for the first frame counts.
  public mutating func begin(atNanoseconds time: Int64) { beginNanoseconds = time }

  /// Adds a frame that arrived.
  public mutating func add(_ stamp: FrameStamp) {
    // The distance as a signed number follows a wrap and shows a driver that counts backwards.
    let step = frames.isEmpty ? 0 : Int64(Int32(bitPattern: stamp.sequence &- lastSequence))
    lastSequence = stamp.sequence
    frames.append(NumberedFrame(stamp: stamp, number: (frames.last?.number ?? 0) + step))
  }

  /// Ends the log, at a time of the monotonic clock: a camera that fell silent shows no interval
  /// for the silence it ended with.
  public mutating func end(atNanoseconds time: Int64) { endNanoseconds = time }

  /// Fills in a measurement.
  public func measure(into measurement: inout CameraMeasurement) {
    measurement.frames = frames.count
    measurement.errorFrames = frames.count { $0.stamp.hasError }
    measurement.shortFrames = frames.count { isShort($0.stamp) }
    guard let first = frames.first, frames.count >= 3 else {
      return leaveUnmeasured("too_few_frames", &measurement)
    }
    let usesTimestamps = timestampsAreTrue
    measurement.clock = usesTimestamps ? "monotonic" : "dequeue"
    let times = frames.map { frame in
      Double(
        usesTimestamps
          ? frame.stamp.timestampNanoseconds - first.stamp.timestampNanoseconds
          : frame.stamp.dequeuedNanoseconds - first.stamp.dequeuedNanoseconds
      ) / 1e9
    }
    let span = times[times.count - 1]
    guard span > 0 else { return leaveUnmeasured("no_clock", &measurement) }
    measurement.seconds = span.rounded(decimals: 3)
    measureSource(times, into: &measurement)
    measureDelivered(times, into: &measurement)
  }

  private func leaveUnmeasured(_ reason: String, _ measurement: inout CameraMeasurement) {
    for key in ["source_fps", "delivered_fps", "unique_fps", "interval_ms", "bitrate_mbps"] {
      measurement.notMeasured[key] = reason
    }
  }

  private func measureSource(_ times: [Double], into measurement: inout CameraMeasurement) {
    let numbers = frames.map { Double($0.number) }
    guard numbersCountFrames(times), let period = slope(of: times, on: numbers) else {
      measurement.notMeasured["source_fps"] = "sequence_does_not_count_frames"
      measurement.notMeasured["dropped_frames"] = "sequence_does_not_count_frames"
      return
    }
    let arrived = 1 + zip(numbers, numbers.dropFirst()).count { $0 != $1 }
    measurement.droppedFrames = Int(numbers[numbers.count - 1]) + 1 - arrived
    measurement.sourceFps = (1 / period).rounded(decimals: 3)
  }

  private func measureDelivered(_ times: [Double], into measurement: inout CameraMeasurement) {
    var intervals = zip(times, times.dropFirst()).map { ($1 - $0) * 1000 }
    let silences = silences(beside: intervals)
    intervals += silences
    let span = times[times.count - 1] + silences.reduce(0, +) / 1000
    let spread = Distribution(of: intervals)
    let good = frames.count { !$0.stamp.hasError && !isShort($0.stamp) }
    let perFrame: Double = fieldsAlternate ? 2 : 1
    // Where every frame arrived in its time, regression on their order is good to a thousandth. With
    // losses and pauses the count over the span is what a viewer gets.
    var delivered = Double(max(good - 1, 0)) / span / perFrame
    if good == frames.count, measurement.droppedFrames == 0, let spread,
      spread.max <= 3 * spread.p50,
      let period = slope(of: times, on: times.indices.map(Double.init))
    {
      delivered = 1 / period / perFrame
    }
    let repeated = zip(frames, frames.dropFirst()).count { $0.stamp.digest == $1.stamp.digest }
    let bytes = frames.dropFirst().reduce(0) { $0 + $1.stamp.byteCount }
    measurement.deliveredFps = delivered.rounded(decimals: 3)
    measurement.uniqueFps =
      (delivered * Double(frames.count - repeated) / Double(frames.count)).rounded(decimals: 3)
    measurement.intervalMs = spread?.map { $0.rounded(decimals: 3) }
    measurement.bitrateMbps = (Double(bytes) * 8 / span / 1e6).rounded(decimals: 3)
  }

  /// The silences before the first frame and after the last, in milliseconds, where they are longer
  /// than three periods.
  private func silences(beside intervals: [Double]) -> [Double] {
    guard let first = frames.first, let last = frames.last,
      let period = Distribution(of: intervals)?.p50
    else { return [] }
    let before = beginNanoseconds.map { first.stamp.dequeuedNanoseconds - $0 }
    let after = endNanoseconds.map { $0 - last.stamp.dequeuedNanoseconds }
    return [before, after].compactMap { $0.map { Double($0) / 1e6 } }.filter { $0 > 3 * period }
  }

  private func isShort(_ stamp: FrameStamp) -> Bool {
    stamp.byteCount == 0 || rawFrameBytes.map { stamp.byteCount < $0 } ?? false
  }

  /// The driver's numbers count frames: each is larger than the one before (two fields share one),
  /// and they advance no faster than time does (v4l2loopback has counted several for one frame).
  private func numbersCountFrames(_ times: [Double]) -> Bool {
    let steps = zip(frames, frames.dropFirst()).map { $1.number - $0.number }
    let smallest: Int64 = fieldsAlternate ? 0 : 1
    guard steps.allSatisfy({ $0 >= smallest }), steps.contains(1) else { return false }
    guard !fieldsAlternate else { return true }
    let intervals = zip(times, times.dropFirst()).map { $1 - $0 }
    let singles = zip(steps, intervals).filter { $0.0 == 1 }.map(\.1)
    guard let median = Distribution(of: singles)?.p50 else { return false }
    let periods = singles.filter { $0 <= 2 * median }  // a pause is no period
    let period = periods.reduce(0, +) / Double(periods.count)
    return Double(steps.reduce(0, +)) * period <= 1.2 * times[times.count - 1]
  }

  /// The driver's times are of the monotonic clock, advance, and keep their distance from the moment
  /// the frame was handed over: less than a second before or behind it. A driver that stamps the end
  /// of a frame it hands over early (vivid) is a period ahead, which harms no rate.
  private var timestampsAreTrue: Bool {
    let delays = frames.map { $0.stamp.dequeuedNanoseconds &- $0.stamp.timestampNanoseconds }
    return frames.allSatisfy { $0.stamp.isMonotonic && $0.stamp.timestampNanoseconds > 0 }
      && zip(frames, frames.dropFirst()).allSatisfy {
        $1.stamp.timestampNanoseconds > $0.stamp.timestampNanoseconds
          || fieldsAlternate && $1.number == $0.number
      }
      && delays.allSatisfy { $0.magnitude < 1_000_000_000 }
  }

  /// Least squares; nil where the numbers do not spread or the slope is not positive.
  private func slope(of times: [Double], on numbers: [Double]) -> Double? {
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
    return covariance / variance
  }
}
