/// How far up the sound of a channel reaches, by its long-term spectrum.
///
/// A link that samples at 8 or 16 kHz leaves nothing above 4 or 8 kHz, whatever the rate it is
/// resampled to: a cliff in speech, and in the noise of the pauses too. A voice or a microphone
/// that merely falls off has no such cliff.
public struct Bandwidth: Sendable, Equatable {
  /// The frequency above which there is nothing, in Hz; half the rate where there is no cliff.
  public let hz: Double
  /// Whether there is a cliff below 0.88 of half the rate.
  public let isLimited: Bool

  /// No voice link ends lower.
  private static let lowestEdgeHz = 2_800.0
  private static let cliff = Decibels.toPower(20)
  private static let cliffInPauses = Decibels.toPower(10)
  private static let nothing = Decibels.toPower(-45)
  /// Fewer windows, of one in 50 ms, tell nothing.
  private static let fewestWindows = 20
  private static let faintestDBFS = -84.0

  /// Nil where it can't be told: less than a second, or a source so quiet that its upper end
  /// is lost in the rounding of its samples.
  ///
  /// - Parameters:
  ///   - step: the finest step of the samples; 0 when it is not known.
  ///   - hasPauses: whether there was quiet, whose noise has to end where the speech does.
  init?(_ spectra: LevelSortedSpectra, scale: Double, step: Double, hasPauses: Bool) {
    let counts = spectra.counts
    let total = counts.reduce(0, +)
    guard total >= Self.fewestWindows, let loudest = counts.lastIndex(where: { $0 > 0 }),
      LevelSortedSpectra.lowestDBFS
        + Double(loudest + 1) * LevelSortedSpectra.classWidthDB > Self.faintestDBFS
    else { return nil }
    let quietClass = Self.tenthPercentile(counts, total)
    let loudClasses = min(quietClass + 2, counts.count)..<counts.count
    let isSpoken = loudClasses.reduce(0) { $0 + counts[$1] } >= Self.fewestWindows / 2
    let loud = isSpoken ? loudClasses : 0..<counts.count
    let pauses =
      isSpoken && hasPauses ? spectra.mean(ofClasses: 0..<(quietClass + 1), scale: scale) : nil
    guard let powers = spectra.mean(ofClasses: loud, scale: scale) else { return nil }

    let spectrum = SpectralDensity(powers, binHz: spectra.binHz)
    let rounding = step * step / 12 / spectrum.nyquist
    if let edge = Self.edge(spectrum) {
      let quiet = pauses.map { SpectralDensity($0, binHz: spectra.binHz) }
      if quiet == nil, !Self.isNothing(above: edge, spectrum, rounding) { return nil }
      if quiet.map({ Self.isCut($0, at: edge, rounding) }) ?? true {
        hz = Self.refined(edge, spectrum)
        isLimited = true
        return
      }
    }
    let top = spectrum.mean(0.6 * spectrum.nyquist, 0.95 * spectrum.nyquist)
    guard top > rounding * 2.5 else { return nil }
    hz = spectrum.nyquist
    isLimited = false
  }

  private static func tenthPercentile(_ counts: [Int], _ total: Int) -> Int {
    var sum = 0
    for (index, count) in counts.enumerated() {
      sum += count
      if sum * 10 >= total { return index }
    }
    return 0
  }

  /// Where the highest cliff stands.
  private static func edge(_ spectrum: SpectralDensity) -> Double? {
    var best = (contrast: cliff, edge: nil as Double?)
    var edge = lowestEdgeHz
    while edge < 0.88 * spectrum.nyquist {
      let below = spectrum.lowest(0.7 * edge, 0.93 * edge, parts: 4)
      let above = max(
        spectrum.mean(1.07 * edge, min(1.3 * edge, 0.98 * spectrum.nyquist)),
        spectrum.mean(1.07 * edge, 0.98 * spectrum.nyquist)
      )
      // Where there is exactly nothing, the least that Float can tell stands for it.
      let contrast = below / max(above, 1e-24)
      if below > 1e-20, contrast >= best.contrast { best = (contrast, edge) }
      edge *= 1.02
    }
    return best.edge
  }

  /// Whether the noise of the pauses ends there too; if it is as faint as rounding, it can't tell.
  private static func isCut(_ quiet: SpectralDensity, at edge: Double, _ rounding: Double) -> Bool {
    let below = quiet.mean(0.5 * edge, 0.93 * edge)
    let above = quiet.mean(1.07 * edge, 0.98 * quiet.nyquist)
    guard below > max(rounding * 40, 1e-20) else { return true }
    return below >= max(above, 1e-24) * cliffInPauses
  }

  /// Without pauses a cliff may be the voice's own: then there has to be nothing above it.
  private static func isNothing(
    above edge: Double,
    _ spectrum: SpectralDensity,
    _ rounding: Double
  ) -> Bool {
    let below = spectrum.lowest(0.7 * edge, 0.93 * edge, parts: 4)
    let above = spectrum.mean(1.07 * edge, 0.98 * spectrum.nyquist)
    return above <= max(16 * rounding, below * nothing)
  }

  /// The first frequency at which the density is half way down the cliff, in decibels.
  private static func refined(_ edge: Double, _ spectrum: SpectralDensity) -> Double {
    let below = spectrum.lowest(0.7 * edge, 0.93 * edge, parts: 4)
    let above = max(spectrum.mean(1.07 * edge, 0.98 * spectrum.nyquist), 1e-24)
    let middle = (below * above).squareRoot()
    var frequency = 0.93 * edge
    while frequency < 1.07 * edge {
      if spectrum.mean(frequency, frequency + 3 * spectrum.binHz) < middle { return frequency }
      frequency += spectrum.binHz
    }
    return edge
  }
}
