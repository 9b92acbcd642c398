/// All that the samples of a microphone tell about its levels.
///
/// Of several channels the loudest counts, for each value by itself; the loudness sums them as
/// BS.1770 does. A value is nil where it is not defined: the measurement was too short, or there
/// was only digital silence.
public struct MicrophoneLevels: Sendable, Equatable {
  /// How much was measured, in seconds.
  public let seconds: Double
  /// Whether every sample of every channel was exactly zero.
  public let isSilent: Bool
  /// The levels channel by channel.
  public let channels: [ChannelLevels]

  /// The largest magnitude of a sample.
  public let peakDBFS: Double?
  /// The largest magnitude of the waveform, between samples too.
  public let truePeakDBTP: Double?
  /// RMS; -3.01 dBFS for a full-scale sine.
  public let rmsDBFS: Double?
  /// Magnitude of the constant part.
  public let dcDBFS: Double?

  /// Loudness of the whole measurement, gated; a single channel counts as dual mono.
  public let integratedLUFS: Double?
  /// The highest loudness of any 400 ms.
  public let maximumMomentaryLUFS: Double?
  /// The highest loudness of any 3 s.
  public let maximumShortTermLUFS: Double?

  /// RMS of the noise in the noisiest channel.
  public let noiseFloorDBFS: Double?
  /// What the noise floor was estimated from; nil where it is not defined.
  ///
  /// With speech but no noise floor, the pauses are digital silence: a gate or a suppressor is on.
  public let noiseFloorBasis: NoiseFloorBasis?
  /// RMS of the speech in the loudest channel, while somebody speaks.
  public let speechLevelDBFS: Double?
  /// How long somebody spoke.
  public let speechSeconds: Double
  /// Speech level above noise floor, in dB.
  public let signalToNoiseDB: Double?

  /// Samples in runs of three or more at full scale, in all channels.
  public let clippedSamples: Int
  /// The number of those runs.
  public let clipRuns: Int
  /// The length of the longest of them, in samples.
  public let longestClipRun: Int
  /// Samples that were NaN or infinite, in all channels.
  public let invalidSamples: Int

  /// How alike the first two channels are, in -1...1; nil for mono.
  public let stereoCorrelation: Double?
  /// Whether one channel of stereo is 20 dB or more below the other; nil for any other channel
  /// count, and for digital silence.
  public let isOneSided: Bool?
}
