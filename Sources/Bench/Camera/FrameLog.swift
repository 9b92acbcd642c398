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

    static let blank = NumberedFrame(
      stamp: FrameStamp(
        sequence: 0,
        timestampNanoseconds: 0,
        isMonotonic: false,
        dequeuedNanoseconds: 0,
        hasError: false,
        byteCount: 0,
        digest: 0
      ),
      number: 0
    )
  }

  /// An empty log of a stream; room for so many frames is taken and written to at once, so that no
  /// memory is taken while frames are captured.
  public init(rawFrameBytes: Int?, fieldsAlternate: Bool, expectedFrames: Int = 0) {
    self.rawFrameBytes = rawFrameBytes
    self.fieldsAlternate = fieldsAlternate
    frames = Array(repeating: .blank, count: expectedFrames)
    frames.removeAll(keepingCapacity: true)
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
    // Each damaged frame once, under the first that is wrong with it: they are summed.
    measurement.shortFrames = frames.count { !$0.stamp.hasError && isShort($0.stamp) }
    measurement.truncatedFrames = frames.count {
      !$0.stamp.hasError && !isShort($0.stamp) && $0.stamp.isTruncated
    }
    measurement.repeatedFrames = repeatedFrames
    guard frames.count >= 3 else { return leaveUnmeasured("too_few_frames", &measurement) }
    let clock = FrameClock(frames.lazy.map(\.stamp)) { index in
      fieldsAlternate && index > 0 && frames[index].number == frames[index - 1].number
    }
    measurement.clock = clock.name
    measurement.clockFault = clock.fault?.rawValue
    let start = clock.time(of: frames[0].stamp)
    let times = frames.map { Double(clock.time(of: $0.stamp) - start) / 1e9 }
    let span = times[times.count - 1]
    guard span > 0 else { return leaveUnmeasured("no_clock", &measurement) }
    measurement.seconds = span.rounded(decimals: 3)
    measureSource(times, into: &measurement)
    measureDelivered(times, into: &measurement)
    measureLatency(clock, into: &measurement)
  }

  private func leaveUnmeasured(_ reason: String, _ measurement: inout CameraMeasurement) {
    for key in [
      "source_fps", "delivered_fps", "unique_fps", "interval_ms", "jitter_ms", "latency_ms",
      "longest_freeze_ms", "frame_bytes", "bitrate_mbps", "timestamp_gaps",
    ] {
      measurement.notMeasured[key] = reason
    }
  }

  // MARK: Source

  private func measureSource(_ times: [Double], into measurement: inout CameraMeasurement) {
    let numbers = frames.map { Double($0.number) }
    guard numbersCountFrames(times), let line = LeastSquares(times: times, numbers: numbers) else {
      for key in ["source_fps", "dropped_frames", "timestamp_gaps", "jitter_ms"] {
        measurement.notMeasured[key] = "sequence_does_not_count_frames"
      }
      return
    }
    let arrived = 1 + zip(numbers, numbers.dropFirst()).count { $0 != $1 }
    measurement.droppedFrames = Int(numbers[numbers.count - 1]) + 1 - arrived
    measurement.sourceFps = (1 / line.slope).rounded(decimals: 3)
    let jitter = zip(times, numbers).map { abs(line.residual(time: $0, number: $1)) * 1000 }
    measurement.jitterMs = Distribution(of: jitter)?.map { $0.rounded(decimals: 3) }
    guard measurement.clock == FrameClock.monotonic.name else {
      measurement.notMeasured["timestamp_gaps"] = "no_timestamps"
      return
    }
    let gaps = gaps(times)
    measurement.timestampGaps =
      measurement.negotiatedFps.map { min(gaps, missing(times, fps: $0)) } ?? gaps
  }

  /// Frames in a row by number, but with the time of one or more missing between them: lost before
  /// the driver could number them, in the camera or on the bus.
  private func gaps(_ times: [Double]) -> Int {
    let singles = singleSteps(times)
    guard let period = Distribution(of: singles)?.p50 else { return 0 }
    return singles.count { $0 > 1.5 * period }
  }

  /// The frames that the numbers lack for the time that passed. Where they lack none, a long interval
  /// is a step of the stamps': 32 ms on full speed, 4 ms on high speed.
  private func missing(_ times: [Double], fps: Double) -> Int {
    let due = times[times.count - 1] * fps
    return max(0, Int(exactly: (due - Double(lastNumber) + 0.2).rounded(.down)) ?? .max)
  }

  private var lastNumber: Int64 { frames.last?.number ?? 0 }

  /// The intervals between frames whose numbers follow each other.
  private func singleSteps(_ times: [Double]) -> [Double] {
    var intervals: [Double] = []
    for index in 1..<frames.count where frames[index].number - frames[index - 1].number == 1 {
      intervals.append(times[index] - times[index - 1])
    }
    return intervals
  }

  /// The driver's numbers count frames: each is larger than the one before (two fields share one),
  /// and they advance no faster than time does (v4l2loopback has counted several for one frame).
  private func numbersCountFrames(_ times: [Double]) -> Bool {
    let steps = zip(frames, frames.dropFirst()).map { $1.number - $0.number }
    let smallest: Int64 = fieldsAlternate ? 0 : 1
    guard steps.allSatisfy({ $0 >= smallest }), steps.contains(1) else { return false }
    guard !fieldsAlternate else { return true }
    let singles = singleSteps(times)
    guard let median = Distribution(of: singles)?.p50 else { return false }
    let periods = singles.filter { $0 <= 2 * median }  // a pause is no period
    let period = periods.reduce(0, +) / Double(periods.count)
    return Double(steps.reduce(0, +)) * period <= 1.2 * times[times.count - 1]
  }

  // MARK: Delivered

  private func measureDelivered(_ times: [Double], into measurement: inout CameraMeasurement) {
    var intervals = zip(times, times.dropFirst()).map { ($1 - $0) * 1000 }
    let silences = silences(beside: intervals)
    intervals += silences
    let span = times[times.count - 1] + silences.reduce(0, +) / 1000
    let spread = Distribution(of: intervals)
    let good = frames.count { isGood($0.stamp) }
    let perFrame: Double = fieldsAlternate ? 2 : 1
    // Where every frame arrived in its time, regression on their order is good to a thousandth. With
    // losses and pauses the count over the span is what a viewer gets.
    var delivered = Double(max(good - 1, 0)) / span / perFrame
    if good == frames.count, measurement.droppedFrames == 0, let spread,
      spread.max <= 3 * spread.p50,
      let line = LeastSquares(times: times, numbers: times.indices.map(Double.init))
    {
      delivered = 1 / line.slope / perFrame
    }
    let bytes = frames.dropFirst().reduce(0) { $0 + $1.stamp.byteCount }
    let different = Double(frames.count - repeatedFrames) / Double(frames.count)
    measurement.deliveredFps = delivered.rounded(decimals: 3)
    measurement.uniqueFps = (delivered * different).rounded(decimals: 3)
    measurement.intervalMs = spread?.map { $0.rounded(decimals: 3) }
    measurement.longestFreezeMs = longestFreezeMs(times, silences).rounded(decimals: 1)
    measurement.bitrateMbps = (Double(bytes) * 8 / span / 1e6).rounded(decimals: 3)
    measurement.frameBytes = Distribution(of: frames.map { Double($0.stamp.byteCount) })
  }

  /// Frames whose bytes are those of the frame before.
  private var repeatedFrames: Int {
    zip(frames, frames.dropFirst()).count { $0.stamp.digest == $1.stamp.digest }
  }

  /// The longest that viewers see one picture: frames that repeat, are damaged or missing change
  /// nothing on the screen.
  private func longestFreezeMs(_ times: [Double], _ silences: [Double]) -> Double {
    var longest = silences.max() ?? 0
    // Until the first good frame nothing is shown; after the last one nothing changes.
    var since = times.first ?? 0
    var digest: UInt64?
    for (frame, time) in zip(frames, times) where isGood(frame.stamp) {
      longest = max(longest, (time - since) * 1000)
      guard frame.stamp.digest != digest else { continue }
      digest = frame.stamp.digest
      since = time
    }
    longest = max(longest, ((times.last ?? since) - since) * 1000)
    return longest
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

  private func isGood(_ stamp: FrameStamp) -> Bool {
    !stamp.hasError && !stamp.isTruncated && !isShort(stamp)
  }

  // MARK: Latency

  /// From the driver's time of a frame to its handing over.
  private func measureLatency(_ clock: FrameClock, into measurement: inout CameraMeasurement) {
    guard clock == .monotonic else {
      measurement.notMeasured["latency_ms"] = "no_timestamps"
      return
    }
    let delays = frames.map {
      Double($0.stamp.dequeuedNanoseconds - $0.stamp.timestampNanoseconds) / 1e6
    }
    guard let spread = Distribution(of: delays), spread.p50 >= 0 else {
      measurement.notMeasured["latency_ms"] = "stamped_ahead"
      return
    }
    measurement.latencyMs = spread.map { $0.rounded(decimals: 3) }
  }
}
