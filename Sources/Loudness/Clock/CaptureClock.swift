/// Times the deliveries of a capture stream: the drift of its clock, and audio lost without a word,
/// as PulseAudio never tells its clients.
///
/// A delivery may be late, never early: late samples catch up, lost ones never do. So the smallest
/// lags lie on a line whose slope is the drift, and a step up in it is a loss.
public struct CaptureClock: Sendable {
  private static let windowNanoseconds: Int64 = 20_000_000

  private let rate: Double
  private var first: Int64?
  private var latest: Int64 = 0
  private var frames = 0.0
  private var deliveries = 0
  private var largestDelivery = 0
  private var window: Int64 = 0
  private var smallest: LagPoint?
  private var closed: [LagPoint] = []

  /// A clock of a stream with a rate in Hz.
  public init(sampleRate: Int) {
    rate = Double(max(1, sampleRate))
    // Ten minutes without a further allocation.
    closed.reserveCapacity(30_000)
  }

  /// Takes note of frames that were delivered at a time of a monotonic clock; of zero frames, that
  /// none came until then.
  ///
  /// A time before the latest counts as the latest.
  public mutating func add(frames count: Int, nanoseconds: Int64) {
    let origin = first ?? nanoseconds
    first = origin
    let (difference, overflow) = nanoseconds.subtractingReportingOverflow(origin)
    latest = overflow ? latest : max(latest, difference)
    if latest / Self.windowNanoseconds != window { closeWindow() }
    let count = max(0, count)
    if count > 0 { deliveries += 1 }
    largestDelivery = max(largestDelivery, count)
    frames += Double(count)
    let seconds = Double(latest) * 1e-9
    let point = LagPoint(seconds: seconds, lag: seconds - frames / rate)
    smallest = smallest.map { $0.lag <= point.lag ? $0 : point } ?? point
  }

  /// What the deliveries so far tell.
  public var timing: CaptureTiming {
    let points = closed + (smallest.map { [$0] } ?? [])
    let deliverySeconds = deliveries > 0 ? frames / rate / Double(deliveries) : 0
    let envelope = LagEnvelope(points: points, deliverySeconds: deliverySeconds)
    do throws(ClockDriftUnknown) {
      try check(points)
      let line = try envelope.line.get()
      // A lag that falls is a device that is fast.
      let drift = ClockDrift(
        ppm: -line.slope * 1e6,
        standardErrorPpm: line.standardError * 1e6,
        seconds: Double(latest) * 1e-9
      )
      return CaptureTiming(drift: drift, losses: envelope.losses)
    } catch {
      return CaptureTiming(driftUnknown: error, losses: error == .unpaced ? [] : envelope.losses)
    }
  }

  private mutating func closeWindow() {
    if let smallest { closed.append(smallest) }
    smallest = nil
    window = latest / Self.windowNanoseconds
  }

  private func check(_ points: [LagPoint]) throws(ClockDriftUnknown) {
    let elapsed = Double(latest) * 1e-9
    let delivered = frames / rate
    // The first delivery counts from the moment it came.
    let ahead = delivered - elapsed - Double(largestDelivery) / rate
    if ahead > 0.5 + 0.01 * elapsed { throw .unpaced }
    if Double(largestDelivery) / rate >= 1 { throw .tooCoarse }
    guard elapsed >= 3 else { throw .tooShort }
    // One delivery in half a second at the least.
    guard Double(points.count) >= 2 * elapsed else { throw .tooCoarse }
  }
}
