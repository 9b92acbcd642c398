/// The readings of a phase, and what they say: arithmetic alone.
public struct AckSeries: Sendable {
  /// The readings, in the order of time.
  public private(set) var samples: [AckSample] = []

  /// No readings yet.
  public init() {}

  /// Adds a reading; one that does not advance in time or counts backwards is left out.
  public mutating func add(_ sample: AckSample) {
    if let last = samples.last {
      guard sample.time > last.time, sample.ackedBytes >= last.ackedBytes else { return }
    }
    samples.append(sample)
  }

  /// The readings from a time on.
  public func dropping(before time: Double) -> AckSeries {
    var series = AckSeries()
    series.samples = samples.filter { $0.time >= time }
    return series
  }

  /// The time between the first reading and the last.
  public var seconds: Double {
    guard let first = samples.first, let last = samples.last else { return 0 }
    return last.time - first.time
  }

  /// Bytes acknowledged between the first reading and the last, a second; nil without time.
  public var meanKbps: Double? {
    guard let first = samples.first, let last = samples.last, seconds > 0 else { return nil }
    return Double(last.ackedBytes - first.ackedBytes) * 8 / seconds / 1000
  }

  /// The median of the smoothed round trip, in milliseconds; nil where none was read. A single reading
  /// may stand on a peak or in a valley of the queue.
  public var medianRttMs: Double? {
    let rtts = samples.map(\.rttMs).filter { $0 > 0 }.sorted()
    return rtts.isEmpty ? nil : rtts[rtts.count / 2]
  }

  /// Bytes sent again between the first reading and the last; nil without readings.
  public var retransmittedBytes: UInt64? {
    guard let first = samples.first, let last = samples.last else { return nil }
    return last.retransmittedBytes - min(first.retransmittedBytes, last.retransmittedBytes)
  }

  /// Whether segments were lost though no queue had formed: the median round trip is hardly longer
  /// than the connection's shortest one. The shortest of the series says nothing of that, for a queue
  /// may have stood through all of it.
  public func isLimitedByLoss(shortestRoundTripMs: Double) -> Bool {
    guard let first = samples.first, let last = samples.last, last.ackedBytes > first.ackedBytes,
      let medianRttMs
    else { return false }
    let acked = Double(last.ackedBytes - first.ackedBytes)
    return Double(retransmittedBytes ?? 0) > 0.0005 * acked
      && Self.hasNoQueue(medianRttMs: medianRttMs, shortestRoundTripMs: shortestRoundTripMs)
  }

  /// Whether hardly a queue stood before a link while it was filled.
  public static func hasNoQueue(medianRttMs: Double, shortestRoundTripMs: Double) -> Bool {
    medianRttMs < 1.5 * shortestRoundTripMs
  }

  /// What limited the flow over the series; nil where the kernel does not tell.
  public var limits: FlowLimits? {
    guard let first = samples.first?.limits, let last = samples.last?.limits else { return nil }
    return last.since(first)
  }

  /// The rate of each whole second, by interpolation between readings.
  public var perSecond: [Second] {
    guard let first = samples.first else { return [] }
    return (0..<Int(seconds)).compactMap { index in
      let begin = first.time + Double(index)
      guard let from = values(at: begin), let to = values(at: begin + 1) else { return nil }
      return Second(
        index: index,
        ackedKbps: max(0, to.acked - from.acked) * 8 / 1000,
        rttMs: to.rttMs,
        retransmittedBytes: UInt64(max(0, to.retransmitted - from.retransmitted))
      )
    }
  }

  /// A whole second of a series.
  public struct Second: Sendable, Equatable {
    /// Its number, from 0.
    public var index: Int
    /// What was acknowledged in it.
    public var ackedKbps: Double
    /// The smoothed round trip at its end.
    public var rttMs: Double
    /// Bytes sent again in it.
    public var retransmittedBytes: UInt64
  }

  private static let fifth = 0.2
  /// Fewer say little of how the others would be.
  private static let fewestFifths = 20

  /// The coefficient of variation of fifths of a second, of those alone in which a queue stood before
  /// the link: what the link itself gave, whatever the congestion control asked for. nil where too few
  /// were.
  public func fifthsVariation(shortestRoundTripMs: Double) -> Double? {
    guard let first = samples.first, shortestRoundTripMs > 0 else { return nil }
    let standing = 1.1 * shortestRoundTripMs + 5
    let carried = (0..<Int(seconds / Self.fifth)).compactMap { index -> Double? in
      let begin = first.time + Double(index) * Self.fifth
      guard let from = values(at: begin), let to = values(at: begin + Self.fifth),
        min(from.rttMs, to.rttMs) > standing
      else { return nil }
      return max(0, to.acked - from.acked)
    }
    return carried.count >= Self.fewestFifths ? carried.variation : nil
  }

  /// What fifths of a second vary by beyond the grain of their segments; `fifthsVariation` is as above.
  public static func unevenness(fifthsVariation: Double, meanKbps: Double) -> Double {
    let segments = meanKbps * fifth / segmentKbit
    return segments > 0 ? max(0, fifthsVariation - segmentGrain / segments) : .infinity
  }

  /// Whether a link gave every fifth of a second the same, but for the grain of its segments, whatever
  /// the time of day: no other link is a second time what it was.
  public static func isEven(fifthsVariation: Double, meanKbps: Double) -> Bool {
    unevenness(fifthsVariation: fifthsVariation, meanKbps: meanKbps) <= evenVariation
  }

  private static let segmentKbit = 1448.0 * 8 / 1000
  /// What constant links are found to vary by, in segments, and beside that.
  private static let segmentGrain = 0.8
  private static let evenVariation = 0.005

  /// The longest time in which nothing was acknowledged while something waited, in milliseconds.
  public var longestStallMs: Double {
    var longest = 0.0
    var since: Double?
    for (previous, sample) in zip(samples, samples.dropFirst()) {
      if sample.ackedBytes == previous.ackedBytes, previous.queuedBytes > 0 {
        let begin = since ?? previous.time
        since = begin
        longest = max(longest, sample.time - begin)
      } else {
        since = nil
      }
    }
    return longest * 1000
  }

  /// When the rate stopped rising: two half seconds in a row that grow by less than 5 %, after
  /// which slow start no longer counts; at most a third of the series.
  public var rampEnd: Double {
    guard let first = samples.first else { return 0 }
    let limit = first.time + seconds / 3
    var begin = first.time
    while begin + 1.5 <= limit {
      let rates = [0.0, 0.5, 1.0].map { rate(from: begin + $0, to: begin + $0 + 0.5) }
      if rates[0] > 0, rates[1] < rates[0] * 1.05, rates[2] < rates[1] * 1.05 { return begin + 0.5 }
      begin += 0.5
    }
    return limit
  }

  private func rate(from begin: Double, to end: Double) -> Double {
    guard let from = values(at: begin), let to = values(at: end) else { return 0 }
    return to.acked - from.acked
  }

  private func values(at time: Double) -> (acked: Double, retransmitted: Double, rttMs: Double)? {
    guard let next = samples.firstIndex(where: { $0.time >= time }) else { return nil }
    let right = samples[next]
    guard next > 0 else {
      return (Double(right.ackedBytes), Double(right.retransmittedBytes), right.rttMs)
    }
    let left = samples[next - 1]
    let share = (time - left.time) / (right.time - left.time)
    func between(_ low: Double, _ high: Double) -> Double { low + (high - low) * share }
    return (
      between(Double(left.ackedBytes), Double(right.ackedBytes)),
      between(Double(left.retransmittedBytes), Double(right.retransmittedBytes)), right.rttMs
    )
  }
}
