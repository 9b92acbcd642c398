/// The levels of one channel over the whole measurement.
///
/// Full scale, 0 dBFS, is a magnitude of 1: the RMS of a full-scale sine is -3.01 dBFS.
public struct ChannelLevels: Sendable, Equatable {
  /// Whether every sample was exactly zero.
  public private(set) var isSilent = false
  /// The largest magnitude of a sample.
  private(set) var peak = 0.0
  private(set) var meanSquare = 0.0
  /// The mean square that is left without the constant part.
  private(set) var meanSquareAboutMean = 0.0
  private(set) var mean = 0.0
  /// Samples in runs of three or more at 0.999 of full scale or above.
  public private(set) var clippedSamples = 0
  /// The number of those runs.
  public private(set) var clipRuns = 0
  /// The length of the longest of them, in samples.
  public private(set) var longestClipRun = 0
  /// The sample at which the first of them begins; nil where there is none.
  public private(set) var firstClipFrame: Int?
  /// Samples that were NaN or infinite, which were measured as zero.
  public private(set) var invalidSamples = 0

  /// Sample peak in dBFS; nil where every sample was zero.
  public var peakDBFS: Double? { Decibels.fromAmplitude(peak) }
  /// RMS in dBFS, the constant part included; nil where every sample was zero.
  public var rmsDBFS: Double? { Decibels.fromPower(meanSquare) }
  /// Magnitude of the mean, the constant part, in dBFS; nil where it is exactly zero.
  public var dcDBFS: Double? { Decibels.fromAmplitude(abs(mean)) }
  /// Peak over RMS in dB; nil where every sample was zero.
  public var crestFactorDB: Double? {
    meanSquare > 0 ? Decibels.fromPower(peak * peak / meanSquare) : nil
  }
}
