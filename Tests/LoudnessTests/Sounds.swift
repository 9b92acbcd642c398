import TestSignals

/// What programme is made of: a few seconds each, to be repeated.
enum Sounds {
  /// Four seconds of a voice, which end in a pause.
  static func speech(sampleRate: Int, seed: UInt64) -> [Float] {
    SpeechLike(sampleRate: sampleRate, speechLUFS: -16, seed: seed)
      .samples(0..<(4 * sampleRate))
  }

  /// A second of noise up to half of the rate.
  static func whiteNoise(sampleRate: Int, seed: UInt64) -> [Float] {
    WhiteNoise(rmsDBFS: -20, seed: seed).samples(0..<sampleRate)
  }

  /// A second of noise that falls by 12 dB an octave above 0.06 of the rate, as that of music does.
  static func darkNoise(sampleRate: Int, seed: UInt64) -> [Float] {
    let noise = WhiteNoise(rmsDBFS: -6, seed: seed)
    var (first, second): (Float, Float) = (0, 0)
    return (0..<sampleRate).map { frame in
      first += 0.3 * (noise.sample(at: frame) - first)
      second += 0.3 * (first - second)
      return second
    }
  }

  /// Partials at random below 1.6 kHz: the same sound at every rate, and one whose loudness is
  /// known.
  static func chord(seed: UInt64) -> Chord {
    var random = SeededNumbers(seed: seed)
    return Chord(
      partials: (0..<12).map { _ in
        Chord.Partial(
          frequency: Double(random.next(40...1_600)),
          amplitude: random.next(0.005...0.06),
          phase: random.next(0...(2 * .pi))
        )
      }
    )
  }
}
