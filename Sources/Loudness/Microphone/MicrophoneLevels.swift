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
  /// Whether anything alive is at the other end, in the most alive channel; nil for less than half
  /// a second.
  public let signal: MicrophoneSignal?
  /// The levels channel by channel.
  public let channels: [ChannelLevels]

  /// The largest magnitude of a sample.
  public let peakDBFS: Double?
  /// What the peaks of 49 in 50 frames of 50 ms stay below, the constant part left out; nil for less
  /// than 2 s.
  public let framePeakDBFS: Double?
  /// The largest magnitude of the waveform, between samples too.
  public let truePeakDBTP: Double?
  /// RMS; -3.01 dBFS for a full-scale sine.
  public let rmsDBFS: Double?
  /// Magnitude of the constant part.
  public let dcDBFS: Double?
  /// Peak over RMS of the loudest channel, in dB; 3.01 for a sine, 12 to 20 for speech.
  public let crestFactorDB: Double?
  /// The bits of an integer code that the samples use, which may be fewer than the stream carries.
  ///
  /// Nil where they are finer than codes of 32 bits, and for digital silence.
  public let bitsInUse: Int?

  /// Loudness of the whole measurement, gated; a single channel counts as dual mono.
  public let integratedLUFS: Double?
  /// The highest loudness of any 400 ms.
  public let maximumMomentaryLUFS: Double?
  /// The highest loudness of any 3 s.
  public let maximumShortTermLUFS: Double?
  /// Loudness range in LU (EBU Tech 3342).
  public let loudnessRangeLU: Double?
  /// Whether that rests on 60 s at least.
  public let isLoudnessRangeStable: Bool

  /// When there was quiet and when speech, in the channel of the loudest speech.
  public let phases: RecordingPhases

  /// RMS of the noise in the noisiest channel.
  public let noiseFloorDBFS: Double?
  /// A-weighted RMS of the noise, in the channel where that is highest: rumble hardly counts.
  public let noiseFloorDBA: Double?
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
  /// The standard error of that, in dB.
  public let signalToNoiseErrorDB: Double?

  /// Samples in runs of three or more at full scale, in all channels.
  public let clippedSamples: Int
  /// The number of those runs, in the channel that has most of them.
  public let clipRuns: Int
  /// The length of the longest of them, in samples.
  public let longestClipRun: Int
  /// When the first of them began.
  public let firstClipSeconds: Double?
  /// Flat tops below full scale, in the channel that has most of them.
  public let plateaus: Plateaus?
  /// Samples that were NaN or infinite, in all channels.
  public let invalidSamples: Int

  /// Hum of the mains, in the channel where it is strongest; nil where there is none, or less than
  /// a second of quiet at a time.
  public let hum: Hum?
  /// How much quiet hum was looked for in; 0 where there was too little.
  public let humSeconds: Double
  /// How far up the sound of the loudest channel reaches; nil where it can't be told.
  public let bandwidth: Bandwidth?
  /// Zeros in place of lost audio, in the channel that has most of them.
  public let zeroRuns: ZeroRuns
  /// How the noise rises after speech; nil without a pause of 1.5 s.
  public let gainPumping: GainPumping?

  /// How alike the first two channels are, in -1...1; nil for mono.
  public let stereoCorrelation: Double?
  /// Whether one channel of stereo is 20 dB or more below the other; nil for any other channel
  /// count, and for digital silence.
  public let isOneSided: Bool?
  /// What the two channels of stereo are to each other; nil for any other channel count, and for
  /// digital silence.
  public let stereoImage: StereoImage?

  /// How far the first channel is above the second, their constant parts left out; nil for any other
  /// channel count, and where either is constant.
  public var channelDifferenceDB: Double? {
    guard channels.count == 2, channels[1].meanSquareAboutMean > 0 else { return nil }
    return Decibels.fromPower(
      channels[0].meanSquareAboutMean / channels[1].meanSquareAboutMean
    )
  }
}
