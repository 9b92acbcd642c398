public import Rig

/// The frames of a run, and what they say: arithmetic alone.
///
/// Rates by regression of time on frame number: over 3 s of 30 fps that is good to 0.002 fps, where
/// the median interval is off by 1 fps because USB stamps move in steps of 4 ms.
public struct FrameLog: Sendable {
  private var frames: [NumberedFrame] = []
  private var lastSequence: UInt32 = 0
  private var endNanoseconds: Int64?
  private let fieldsAlternate: Bool
  private let rawFrameBytes: Int?

  /// A frame with its number unwrapped, halved where fields alternate.
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
    guard let first = frames.first, let last = frames.last, frames.count >= 3 else {
      for key in ["source_fps", "delivered_fps", "unique_fps", "interval_ms", "bitrate_mbps"] {
        measurement.notMeasured[key] = "too_few_frames"
      }
      return
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
    guard span > 0 else {
      measurement.notMeasured["source_fps"] = "no_clock"
      return
    }
    measurement.seconds = span.rounded(decimals: 3)
    let numbersAreTrue = numbersAdvance
    measurement.droppedFrames =
      numbersAreTrue ? Int(last.number - first.number) / perFrame + 1 - frames.count / perFrame : 0
    if numbersAreTrue {
      let numbers = frames.map { Double($0.number - first.number) / Double(perFrame) }
      measurement.sourceFps = slope(of: times, on: numbers).map { (1 / $0).rounded(decimals: 3) }
    } else {
      measurement.notMeasured["source_fps"] = "sequence_does_not_count_frames"
      measurement.notMeasured["dropped_frames"] = "sequence_does_not_count_frames"
    }
    measureDelivered(times, into: &measurement)
  }

  private var perFrame: Int { fieldsAlternate ? 2 : 1 }

  private func measureDelivered(_ times: [Double], into measurement: inout CameraMeasurement) {
    var intervals = zip(times, times.dropFirst()).map { ($1 - $0) * 1000 }
    let silence = trailingSilenceMilliseconds(after: intervals)
    if let silence { intervals.append(silence) }
    let span = times[times.count - 1] + (silence ?? 0) / 1000
    let good = frames.count { !$0.stamp.hasError && !isShort($0.stamp) }
    // Where every frame arrived, regression on their order is good to a thousandth. With losses the
    // count over the span is what a viewer gets.
    var delivered = Double(max(good - 1, 0)) / span / Double(perFrame)
    if good == frames.count, measurement.droppedFrames == 0, silence == nil,
      let period = slope(of: times, on: times.indices.map(Double.init))
    {
      delivered = 1 / period / Double(perFrame)
    }
    let repeated = zip(frames, frames.dropFirst()).count { $0.stamp.digest == $1.stamp.digest }
    let bytes = frames.dropFirst().reduce(0) { $0 + $1.stamp.byteCount }
    measurement.deliveredFps = delivered.rounded(decimals: 3)
    measurement.uniqueFps =
      (delivered * Double(frames.count - repeated) / Double(frames.count)).rounded(decimals: 3)
    measurement.intervalMs = Distribution(of: intervals)?.map { $0.rounded(decimals: 3) }
    measurement.bitrateMbps = (Double(bytes) * 8 / span / 1e6).rounded(decimals: 3)
  }

  /// The silence between the last frame and the end, where it is longer than three periods.
  private func trailingSilenceMilliseconds(after intervals: [Double]) -> Double? {
    guard let last = frames.last, let endNanoseconds,
      let period = Distribution(of: intervals)?.p50
    else { return nil }
    let silence = Double(endNanoseconds - last.stamp.dequeuedNanoseconds) / 1e6
    return silence > 3 * period ? silence : nil
  }

  private func isShort(_ stamp: FrameStamp) -> Bool {
    stamp.byteCount == 0 || rawFrameBytes.map { stamp.byteCount < $0 } ?? false
  }

  /// The driver's numbers count frames: each is larger than the one before, and over the run they
  /// advance as the time does (v4l2loopback has counted several for one frame).
  private var numbersAdvance: Bool {
    let steps = zip(frames, frames.dropFirst()).map { $1.number - $0.number }
    let smallest: Int64 = fieldsAlternate ? 0 : 1
    guard steps.allSatisfy({ $0 >= smallest }) else { return false }
    guard let commonest = mode(of: steps), commonest > 0 else { return fieldsAlternate }
    return commonest == 1
  }

  private func mode(of values: [Int64]) -> Int64? {
    Dictionary(grouping: values, by: { $0 }).max { $0.value.count < $1.value.count }?.key
  }

  /// The driver's times are of the monotonic clock, advance, and keep their distance from the moment
  /// the frame was handed over: less than a second before or behind it. A driver that stamps the end
  /// of a frame it hands over early (vivid) is a period ahead, which harms no rate.
  private var timestampsAreTrue: Bool {
    let delays = frames.map { $0.stamp.dequeuedNanoseconds - $0.stamp.timestampNanoseconds }
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
