public import Rig

/// The limits of a microphone.
public struct MicrophoneThresholds: Sendable, Equatable {
  /// The loudness that a voice should have, in LUFS.
  public let loudnessTarget: Threshold
  /// The lowest loudness of a voice in LUFS.
  public let loudnessLow: Limits
  /// The highest loudness of a voice in LUFS.
  public let loudnessHigh: Limits
  /// How far a voice stands above the noise floor, in dB: below it, nobody has spoken.
  public let voiceOverNoise: Threshold
  /// The true peak in dBTP.
  public let truePeak: Limits
  /// Runs of samples at full scale, in 10 s.
  public let clipRuns: Limits
  /// The noise floor in dBFS.
  public let noise: Limits
  /// The sound server's volume in percent.
  public let softwareGain: Threshold
  /// Times that audio was lost, in 10 s.
  public let overruns: Limits
  /// The voice over the noise in dB.
  public let signalToNoise: Limits
  /// The peak in dBFS below which not even a room is heard.
  public let analogueMute: Threshold
  /// Flat tops below full scale.
  public let plateaus: Threshold
  /// Mains hum in dBFS.
  public let hum: Limits
  /// How far a line of hum stands out of the noise beside it, in dB.
  public let humProminence: Threshold
  /// How far one channel is below the other in dB, from which it carries no voice.
  public let oneSided: Threshold
  /// The constant part in dBFS.
  public let dc: Limits
  /// What is lost in dB when the channels are summed.
  public let monoLoss: Limits
  /// The highest frequency there is, in Hz.
  public let bandwidth: Limits
  /// The clock's drift in ppm, whichever way.
  public let drift: Limits
  /// A change of the gain by another program, in dB.
  public let gainMoved: Threshold
  /// An analogue boost in dB that brings noise.
  public let boost: Threshold

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    loudnessTarget = try reader.threshold("microphone.loudness.target")
    loudnessLow = try reader.limits("microphone.loudness.low")
    loudnessHigh = try reader.limits("microphone.loudness.high")
    voiceOverNoise = try reader.threshold("microphone.voice_over_noise.skip")
    truePeak = try reader.limits("microphone.true_peak")
    clipRuns = try reader.limits("microphone.clip_runs")
    noise = try reader.limits("microphone.noise")
    softwareGain = try reader.threshold("microphone.software_gain.warn")
    overruns = try reader.limits("microphone.overruns")
    signalToNoise = try reader.limits("microphone.signal_to_noise")
    analogueMute = try reader.threshold("microphone.analogue_mute.fail")
    plateaus = try reader.threshold("microphone.plateaus.warn")
    hum = try reader.limits("microphone.hum")
    humProminence = try reader.threshold("microphone.hum_prominence.warn")
    oneSided = try reader.threshold("microphone.one_sided.warn")
    dc = try reader.limits("microphone.dc")
    monoLoss = try reader.limits("microphone.mono_loss")
    bandwidth = try reader.limits("microphone.bandwidth")
    drift = try reader.limits("microphone.drift")
    gainMoved = try reader.threshold("microphone.gain_moved.warn")
    boost = try reader.threshold("microphone.boost.warn")
  }
}
