import Glibc

/// A signal with the features of speech that meters respond to, over white noise.
///
/// Phrases of 3 s and pauses of 1 s; four syllables a second, some with a consonant; vowels with
/// formants and a moving pitch. Everything lies below 4 kHz, so it is the same at every rate.
public struct SpeechLike: TestSignal {
  /// Integrated loudness of the speech before it is scaled, measured with libebur128 1.2.6.
  private static let unscaledLUFS = -4.22
  private static let syllableSeconds = 0.25
  /// Levels of the syllables of a phrase; the slots after them are the pause.
  private static let syllables: [Double] = [
    0.9, 0.6, 1, 0.7, 0.5, 0.95, 0.8, 0.55, 1, 0.65, 0.75, 0.45,
  ]
  private static let slots = 16

  private let sampleRate: Double
  private let quietSeconds: Double
  private let amplitude: Double
  private let noise: WhiteNoise
  private let breath: SplitMix64
  private let vowels = [
    Vowel(formants: [700, 1_200, 2_600], pitch: 130),
    Vowel(formants: [300, 2_200, 3_000], pitch: 130),
    Vowel(formants: [500, 900, 2_400], pitch: 130),
  ]

  /// Makes speech of an integrated loudness in LUFS, as mono that counts as dual mono, over noise
  /// of an RMS level in dBFS, or over digital silence.
  ///
  /// - Parameter quietSeconds: how long there is noise alone before the first phrase.
  public init(
    sampleRate: Int,
    speechLUFS: Double = -20,
    noiseFloorDBFS: Double? = -62,
    quietSeconds: Double = 0,
    seed: UInt64 = 1
  ) {
    self.sampleRate = Double(max(1, sampleRate))
    self.quietSeconds = quietSeconds
    amplitude = FullScale.amplitude(dBFS: speechLUFS - Self.unscaledLUFS)
    noise = WhiteNoise(rmsDBFS: noiseFloorDBFS ?? -.infinity, seed: seed)
    breath = SplitMix64(seed: ~seed)
  }

  /// The value at a frame: the noise, and the speech once the quiet is over.
  public func sample(at frame: Int) -> Float {
    let time = Double(frame) / sampleRate - quietSeconds
    let speech = time >= 0 ? speech(at: time) : 0
    return noise.sample(at: frame) + Float(amplitude * speech)
  }

  private func speech(at time: Double) -> Double {
    let syllable = time / Self.syllableSeconds
    let position = Int(syllable) % Self.slots
    guard position < Self.syllables.count else { return 0 }
    let progress = syllable - syllable.rounded(.down)
    let swell = sin(.pi * progress)
    let voiced = vowels[position % vowels.count].value(at: pitchPhase(at: time))
    let value = swell * swell * voiced
    let withConsonant = position % 3 == 0 ? value + consonant(at: time, progress) : value
    return Self.syllables[position] * withConsonant
  }

  /// The phase of a voice whose pitch moves by 15 Hz around 130 Hz.
  private func pitchPhase(at time: Double) -> Double {
    let sweep = 2 * .pi * 0.7
    let cycles = 130 * time - 15 / sweep * cos(sweep * time)
    return cycles - cycles.rounded(.down)
  }

  /// A hiss around 2.6 kHz in the first 80 ms of a syllable: slow noise on a carrier.
  private func consonant(at time: Double, _ progress: Double) -> Double {
    let length = 0.32
    guard progress < length else { return 0 }
    let position = time * 2_000
    let index = Int(position)
    let fraction = position - Double(index)
    let slow = breath.normal(at: index) * (1 - fraction) + breath.normal(at: index + 1) * fraction
    let cycles = 2_600 * time
    let carrier = sin(2 * .pi * (cycles - cycles.rounded(.down)))
    return 0.5 * sin(.pi * progress / length) * slow * carrier
  }
}
