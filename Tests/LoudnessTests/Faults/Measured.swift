import Loudness
import TestSignals

extension TestSignal {
  /// What the meter tells of the signal's beginning; `quiet` is how long nobody should speak.
  func levels(
    seconds: Double,
    rate: Int = 16_000,
    channels: Int = 1,
    quiet: Double? = nil
  ) throws -> MicrophoneLevels {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: rate, channels: channels))
    meter.add(samples(0..<Int(seconds * Double(rate)), channels: channels))
    return meter.levels(quietPhase: quiet.map { 0..<Int($0 * Double(rate)) })
  }
}
