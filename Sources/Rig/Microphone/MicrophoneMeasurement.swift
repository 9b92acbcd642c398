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
  /// The true peak (BS.1770-5 Annex 2).
  public var truePeakDbtp: Double?
  /// The mean power.
  public var rmsDbfs: Double?
  /// Integrated loudness (BS.1770-5), a mono microphone counted in both ears.
  public var loudnessLufs: Double?
  /// The power in the quietest tenth of frames of 50 ms.
  public var noiseFloorDbfs: Double?
  /// Samples in runs of full scale.
  public var clippedSamples: Int
  /// Every sample was exactly zero.
  public var silent: Bool
  /// Times that audio was lost (overruns, holes).
  public var overruns: Int
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
    self.clippedSamples = 0
    self.silent = false
    self.overruns = 0
    self.notMeasured = [:]
  }
}
