/// What a microphone gave while it was recorded.
public struct MicrophoneMeasurement: Codable, Sendable, Equatable {
  /// `alsa`, `sound_server` or `demo`.
  public var via: String
  /// The rate that was recorded at.
  public var rateHz: Int
  /// The channels that were recorded.
  public var channels: Int
  /// The sample format that was recorded, by ALSA's name.
  public var format: String
  /// The time measured, without the warm-up.
  public var seconds: Double
  /// The largest sample; null where silent.
  public var peakDbfs: Double?
  /// What the peaks of 49 in 50 frames of 50 ms stay below, the constant part left out: behind a mute
  /// switch hardly anything. Null for less than 2 s.
  public var framePeakDbfs: Double?
  /// The true peak (BS.1770-5 Annex 2).
  public var truePeakDbtp: Double?
  /// The mean power.
  public var rmsDbfs: Double?
  /// Integrated loudness (BS.1770-5), a mono microphone counted in both ears.
  public var loudnessLufs: Double?
  /// The loudest 400 ms.
  public var momentaryMaxLufs: Double?
  /// The loudest 3 s.
  public var shortTermMaxLufs: Double?
  /// Loudness range (EBU Tech 3342); means little before `loudness_range_stable`.
  public var loudnessRangeLu: Double?
  /// Whether the loudness range rests on 60 s at least, as EBU Tech 3341 asks.
  public var loudnessRangeStable: Bool
  /// The power of the noise where nobody speaks.
  public var noiseFloorDbfs: Double?
  /// The same, A-weighted: as loud as the ear finds it.
  public var noiseFloorDbfsA: Double?
  /// What the noise floor rests on: `quiet_phase` or `pauses`.
  public var noiseFloorBasis: String?
  /// The power of the voice while it speaks, less the noise (in the manner of ITU-T P.56).
  public var speechLevelDbfs: Double?
  /// How long somebody spoke.
  public var speechSeconds: Double
  /// The voice's power over the noise's.
  public var signalToNoiseDb: Double?
  /// One standard error of that.
  public var signalToNoiseErrorDb: Double?
  /// Samples in runs of full scale.
  public var clippedSamples: Int
  /// Runs of three samples or more at full scale, in the channel that has most of them.
  public var clipRuns: Int
  /// The longest of them.
  public var longestClipMs: Double?
  /// When the first of them came.
  public var firstClipSeconds: Double?
  /// Flat tops below full scale: clipped before the gain was taken back.
  public var plateaus: Int
  /// Where those flat tops lie.
  public var plateauDbfs: Double?
  /// The constant part.
  public var dcDbfs: Double?
  /// The peak over the mean power.
  public var crestDb: Double?
  /// The bits that samples really use.
  public var bitsUsed: Int?
  /// Mains hum; nil where none stands out or nothing was quiet enough to tell.
  public var hum: MainsHum?
  /// The frequency above which there is nothing; nil where the sound is too quiet to tell.
  public var bandwidthHz: Double?
  /// How the channels relate; nil where it can't be told.
  public var stereo: StereoImage?
  /// What kind of sound, or of silence, it is.
  public var activity: MicrophoneActivity?
  /// The noise rises after speech: something moves the gain by itself.
  public var noisePumps: Bool?
  /// How far the device's clock runs from the computer's; nil where it can't be told.
  public var drift: ClockDrift?
  /// Every sample was exactly zero.
  public var silent: Bool
  /// Samples that were no number, and counted as zero; nil in reports of older versions.
  public var invalidSamples: Int?
  /// Times that audio was lost (overruns, holes, jumps in time, runs of zeros).
  public var overruns: Int
  /// Of them, those seen as runs of zeros within sound.
  public var zeroRuns: Int
  /// From the sound to its handing over, as the driver or the server tells it.
  public var latencyMs: Double?
  /// Changes of the gain by another program during the run.
  public var gainChanges: [GainChange]
  /// What else happened to the microphone during the run; nil in reports of older versions.
  public var sourceEvents: [SourceEvent]?
  /// The file that the recording was kept in.
  public var recording: String?
  /// From the start of the stream to its first samples.
  public var firstSampleMs: Double?
  /// The keys that are null, each with the reason.
  public var notMeasured: [String: String]

  /// An empty measurement of a stream.
  public init(via: String, rateHz: Int, channels: Int, format: String) {
    self.via = via
    self.rateHz = rateHz
    self.channels = channels
    self.format = format
    self.seconds = 0
    self.loudnessRangeStable = false
    self.speechSeconds = 0
    self.clippedSamples = 0
    self.clipRuns = 0
    self.plateaus = 0
    self.silent = false
    self.overruns = 0
    self.zeroRuns = 0
    self.gainChanges = []
    self.notMeasured = [:]
  }
}
