/// How far speech is above the noise, and how well that is known.
struct SignalToNoise {
  /// What finding the beginning and the end of words leaves open: measured on speech of which
  /// both levels are known.
  private static let segmentationDB = 0.3
  private static let dBPerShare = 4.343

  /// The power of the speech, the noise subtracted, over that of the noise, in dB.
  let dB: Double
  /// The standard error in dB.
  let errorDB: Double

  /// Nil where the ratio is not defined.
  init?(_ speech: SpeechLevel, over noise: NoiseFloor) {
    guard let dB = speech.signalToNoise(noise) else { return nil }
    self.dB = dB
    // The noise enters once as itself and once in what is subtracted from the speech.
    let share = noise.relativeError * (1 + noise.meanSquare / speech.meanSquare)
    let noiseDB = Self.dBPerShare * share
    errorDB = (Self.segmentationDB * Self.segmentationDB + noiseDB * noiseDB).squareRoot()
  }
}
