/// How a device's clock runs beside the computer's.
public struct ClockDrift: Codable, Sendable, Equatable {
  /// Positive where the device gives more samples than its rate says.
  public var ppm: Double
  /// One standard error of that.
  public var standardErrorPpm: Double
  /// What was counted against time: what the `driver` had captured, or what had come (`arrival`).
  public var basis: String
  /// How often OBS jumps to catch up: each time 70 ms have gathered (`TS_SMOOTHING_THRESHOLD`); nil
  /// where that is longer than a day.
  public var clickEverySeconds: Double?

  /// A drift as measured.
  public init(ppm: Double, standardErrorPpm: Double, basis: String, clickEverySeconds: Double?) {
    self.ppm = ppm
    self.standardErrorPpm = standardErrorPpm
    self.basis = basis
    self.clickEverySeconds = clickEverySeconds
  }
}
