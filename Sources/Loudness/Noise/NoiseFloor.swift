/// Estimates the level of the noise under a recording from the mean squares of its 50 ms frames.
///
/// Unweighted; the field's "noise floor" that ACX and OBS users compare with -60 dBFS RMS, not the
/// peak-like figure of FFmpeg's `astats`.
public struct NoiseFloor: Sendable, Equatable {
  /// Fewer frames than half a second tell nothing about noise.
  static let fewestFrames = 10

  /// The mean square of the noise.
  let meanSquare: Double

  /// RMS of the noise in dBFS.
  public var dBFS: Double? { Decibels.fromPower(meanSquare) }

  /// From a phase in which nobody spoke: the median frame, so that a cough does no harm.
  ///
  /// Nil for less than half a second, and where the median frame is digital silence.
  public init?(quietFrames meanSquares: some Sequence<Double>) {
    let sorted = meanSquares.sorted()
    guard sorted.count >= Self.fewestFrames else { return nil }
    self.init(positive: sorted[sorted.count / 2])
  }

  /// From a recording of speech and its pauses: the median of the frames that lie within 3 dB of
  /// the 10th percentile.
  ///
  /// The percentile alone reads low: by 0.2 dB for broadband noise, by 2.6 dB for rumble below
  /// 100 Hz, of which 50 ms hold few independent values. The median undoes the former and a third
  /// of the latter. Speech that leaves less than a tenth of the time to pauses passes for noise.
  /// Nil for less than half a second, and where the pauses are digital silence, as behind a gate.
  public init?(speechAndPauses meanSquares: some Sequence<Double>) {
    let sorted = meanSquares.sorted()
    guard sorted.count >= Self.fewestFrames else { return nil }
    let percentile = sorted[sorted.count / 10]
    let noise = sorted.prefix { $0 <= percentile * 2 }
    self.init(positive: noise[noise.count / 2])
  }

  private init?(positive meanSquare: Double) {
    guard meanSquare > 0 else { return nil }
    self.meanSquare = meanSquare
  }
}
