public import Rig

/// The limits of a microphone.
public struct MicrophoneThresholds: Sendable, Equatable {
  /// The lowest loudness of a voice in LUFS.
  public let loudnessLow: Limits
  /// The highest loudness of a voice in LUFS.
  public let loudnessHigh: Limits
  /// How far a voice stands above the noise floor, in dB: below it, nobody has spoken.
  public let voiceOverNoise: Threshold
  /// The true peak in dBTP.
  public let truePeak: Limits
  /// Clipped samples in 10 s.
  public let clippedSamples: Limits
  /// The noise floor in dBFS.
  public let noise: Limits
  /// The sound server's volume in percent.
  public let softwareGain: Threshold
  /// Times that audio was lost, in 10 s.
  public let overruns: Limits

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    loudnessLow = try reader.limits("microphone.loudness.low")
    loudnessHigh = try reader.limits("microphone.loudness.high")
    voiceOverNoise = try reader.threshold("microphone.voice_over_noise.skip")
    truePeak = try reader.limits("microphone.true_peak")
    clippedSamples = try reader.limits("microphone.clipped_samples")
    noise = try reader.limits("microphone.noise")
    softwareGain = try reader.threshold("microphone.software_gain.warn")
    overruns = try reader.limits("microphone.overruns")
  }
}
