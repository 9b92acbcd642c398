import Loudness
import TestSignals

/// A stretch of the 1 kHz stereo tone of EBU Tech 3341, or of silence; lengths are whole 10 ms.
struct Stretch: Sendable {
  /// Peak level of each channel in dBFS; nil is silence.
  let level: Double?
  let milliseconds: Int

  static func silence(_ milliseconds: Int) -> Stretch {
    Stretch(level: nil, milliseconds: milliseconds)
  }

  static func tone(_ level: Double, _ milliseconds: Int) -> Stretch {
    Stretch(level: level, milliseconds: milliseconds)
  }
}

extension LoudnessMeter {
  static func forStereoAt48kHz() throws -> LoudnessMeter {
    LoudnessMeter(try SignalFormat(sampleRate: 48_000, channels: 2))
  }

  /// Plays a stretch in blocks of 10 ms, which hold ten whole cycles, and calls back after each.
  mutating func play(
    _ stretch: Stretch,
    channels levels: [Double] = [0, 0],
    afterEachBlock observe: (LoudnessMeter) -> Void = { _ in }
  ) {
    let tone = stretch.level.map { Sine(frequencyHz: 1_000, peakDBFS: $0, sampleRate: 48_000) }
    let mono = tone?.samples(0..<480) ?? Silence().samples(0..<480)
    let gains = levels.map { Float(FullScale.amplitude(dBFS: $0)) }
    let block = mono.flatMap { sample in gains.map { $0 * sample } }
    for _ in 0..<(stretch.milliseconds / 10) {
      add(block)
      observe(self)
    }
  }

  /// Plays stretches one after the other.
  mutating func play(_ programme: [Stretch]) {
    for stretch in programme { play(stretch) }
  }
}
