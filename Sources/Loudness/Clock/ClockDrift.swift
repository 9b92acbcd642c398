/// How far the clock of a capture device runs from the system's.
public struct ClockDrift: Sendable, Equatable {
  /// Parts per million; positive for a device that delivers more samples than its rate says.
  public let ppm: Double
  /// The standard error of `ppm`, from how well the deliveries lie on a line.
  public let standardErrorPpm: Double
  /// The time it was observed for.
  public let seconds: Double

  /// OBS lets a stream's timestamps run off by this much before it jumps
  /// (`TS_SMOOTHING_THRESHOLD` in libobs/obs-source.c).
  private static let toleratedSeconds = 0.07

  /// Whether it is no drift as far as can be told: zero lies within two standard errors.
  public var isInsignificant: Bool { abs(ppm) <= 2 * standardErrorPpm }

  /// How often OBS jumps, which clicks, in seconds; nil where no drift is found.
  public var clickIntervalSeconds: Double? {
    isInsignificant ? nil : Self.toleratedSeconds / (abs(ppm) * 1e-6)
  }
}
