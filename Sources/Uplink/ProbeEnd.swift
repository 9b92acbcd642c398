/// When the phase that fills a link has shown enough.
///
/// A few seconds can't prove that a link is even: an early end is safe only where it carries far less
/// than is of use, or twice what is wanted.
public struct ProbeEnd: Sendable, Equatable {
  /// Why the phase ends.
  public enum Reason: Sendable, Equatable, CaseIterable {
    /// Half of the bytes that the run may send are spent: the other half is the stream's.
    case spent
    /// The best second is below half of what is of use.
    case tooSlow
    /// The slowest second carries twice what is wanted.
    case ample
    /// The whole time has shown a link that is even.
    case steady
  }

  /// Slow start must be over, whatever the seconds before it say.
  static let shortestSeconds = 4.0
  /// A stall of this length is one in which an encoder's queue overflows, or nearly.
  private static let longStallMs = 500.0
  /// A second that carries this share of the cap has carried the cap.
  private static let capShare = 0.97

  private let seconds: Double
  private let capKbps: Double
  private let steadyCV: Double
  private let leastKbps: Double?
  private let wantedKbps: Double?
  private let mostBytes: Int?

  /// A rule for a phase of so many seconds up to a cap; less than the least rate is of no use.
  public init(
    seconds: Double,
    capKbps: Double,
    steadyCV: Double,
    leastKbps: Double? = nil,
    wantedKbps: Double? = nil,
    mostBytes: Int? = nil
  ) {
    self.seconds = seconds
    self.capKbps = capKbps
    self.steadyCV = steadyCV
    self.leastKbps = leastKbps
    self.wantedKbps = wantedKbps
    self.mostBytes = mostBytes
  }

  /// Why the phase may end after these readings, by which so much was sent; nil where it goes on.
  public func reason(_ series: AckSeries, sentBytes: UInt64) -> Reason? {
    if let mostBytes, let waiting = series.samples.last?.queuedBytes,
      Double(sentBytes) + Double(waiting) > Double(mostBytes) / 2
    {
      return .spent
    }
    guard series.seconds >= min(Self.shortestSeconds, seconds) else { return nil }
    let steady = series.dropping(before: series.rampEnd)
    let rates = SecondRates(steady.perSecond.map(\.ackedKbps))
    if let leastKbps, let best = rates.rates.max(), best < leastKbps / 2 { return .tooSlow }
    // Where twice the wanted is the cap, a second comes near it and never beyond.
    if let wantedKbps, let worst = rates.worst,
      worst >= min(2 * wantedKbps, max(Self.capShare * capKbps, 1.9 * wantedKbps))
    {
      return .ample
    }
    guard series.seconds >= seconds, (rates.variation ?? 1) < steadyCV,
      series.longestStallMs < Self.longStallMs
    else { return nil }
    return .steady
  }
}
