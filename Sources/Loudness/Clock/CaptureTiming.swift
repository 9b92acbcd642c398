/// What the times of deliveries tell of a capture stream.
public struct CaptureTiming: Sendable, Equatable {
  /// The drift of the device's clock; nil where it is not known.
  public let drift: ClockDrift?
  /// Why it is not known.
  public let driftUnknown: ClockDriftUnknown?
  /// The losses, in order; those of 20 ms and more are found.
  public let losses: [LostAudio]

  init(drift: ClockDrift, losses: [LostAudio]) {
    self.drift = drift
    driftUnknown = nil
    self.losses = losses
  }

  init(driftUnknown: ClockDriftUnknown, losses: [LostAudio]) {
    drift = nil
    self.driftUnknown = driftUnknown
    self.losses = losses
  }

  /// How much was lost in all.
  public var lostMilliseconds: Double { losses.reduce(0) { $0 + $1.milliseconds } }
}
