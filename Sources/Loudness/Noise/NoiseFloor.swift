/// Estimates the level of the noise under a recording from the mean squares of its 50 ms frames.
///
/// Unweighted frames give the field's "noise floor" that ACX and OBS users compare with -60 dBFS
/// RMS, not the peak-like figure of FFmpeg's `astats`; A-weighted ones leave rumble out.
public struct NoiseFloor: Sendable, Equatable {
  /// Fewer frames than half a second tell nothing about noise.
  static let fewestFrames = 10
  /// Of rumble 50 ms hold so few independent values that their median reads low; so five frames
  /// are taken together where there are ten groups of them.
  private static let groupLength = 5
  private static let fewestGroups = 10

  /// The mean square of the noise.
  let meanSquare: Double
  /// The standard error of `meanSquare`, as a share of it.
  let relativeError: Double

  /// RMS of the noise in dBFS.
  public var dBFS: Double? { Decibels.fromPower(meanSquare) }

  /// From a phase in which nobody spoke: the median, so that a cough does no harm.
  ///
  /// Nil for less than half a second, and where the median is digital silence.
  public init?(quietFrames meanSquares: some Sequence<Double>) {
    let frames = Array(meanSquares)
    guard frames.count >= Self.fewestFrames else { return nil }
    let groups = frames.count / Self.groupLength
    guard groups >= Self.fewestGroups else {
      self.init(sorted: frames.sorted()[...])
      return
    }
    let means = (0..<groups).map { group in
      frames[(group * Self.groupLength)..<((group + 1) * Self.groupLength)].reduce(0, +)
        / Double(Self.groupLength)
    }
    self.init(sorted: means.sorted()[...])
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
    self.init(sorted: sorted.prefix { $0 <= percentile * 2 })
  }

  private init?(sorted values: ArraySlice<Double>) {
    guard !values.isEmpty else { return nil }
    let median = values[values.count / 2]
    guard median > 0 else { return nil }
    meanSquare = median
    // The quartiles of a normal distribution lie 1.349 deviations apart, and the median of n
    // scatters by 1.253 deviations over the root of n.
    let quartiles = values[values.count * 3 / 4] - values[values.count / 4]
    relativeError = quartiles / 1.349 / median * 1.253 / Double(values.count).squareRoot()
  }
}
