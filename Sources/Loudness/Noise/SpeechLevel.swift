/// The level of speech while somebody speaks, in the manner of ITU-T P.56's active speech level.
///
/// A 50 ms frame is active when it is 10 dB above the noise, and for 200 ms after such a frame,
/// which bridges the gaps between syllables. The power of the noise is subtracted.
public struct SpeechLevel: Sendable, Equatable {
  private static let marginAboveNoise = Decibels.toPower(10)
  /// Without noise, behind a noise gate, quieter frames than the absolute gate of BS.1770 are no
  /// speech.
  private static let faintest = Decibels.toPower(-70)
  private static let hangoverFrames = 200 * LevelMeter.energyFramesPerSecond / 1_000

  /// The mean square of the speech.
  let meanSquare: Double
  /// How long somebody spoke, in seconds.
  public let seconds: Double

  /// RMS of the speech in dBFS.
  public var dBFS: Double? { Decibels.fromPower(meanSquare) }

  /// Finds the active frames over the noise, or over digital silence when there is none.
  ///
  /// Nil where nobody speaks, and for less than half a second.
  public init?(frames meanSquares: some Collection<Double>, over noise: NoiseFloor?) {
    guard meanSquares.count >= NoiseFloor.fewestFrames else { return nil }
    let noise = noise?.meanSquare ?? 0
    let threshold = max(noise * Self.marginAboveNoise, Self.faintest)
    var energy = 0.0
    var active = 0
    var hangover = 0
    for frame in meanSquares {
      if frame > threshold {
        hangover = Self.hangoverFrames
      } else if hangover > 0 {
        hangover -= 1
      } else {
        continue
      }
      energy += frame
      active += 1
    }
    guard active > 0 else { return nil }
    // Positive: a frame in five at least is ten times the noise.
    meanSquare = energy / Double(active) - noise
    seconds = Double(active) / Double(LevelMeter.energyFramesPerSecond)
  }

  /// How far the speech is above the noise in dB.
  public func signalToNoise(_ noise: NoiseFloor) -> Double? {
    Decibels.fromPower(meanSquare / noise.meanSquare)
  }
}
