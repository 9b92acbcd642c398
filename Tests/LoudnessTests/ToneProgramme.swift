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
  static func forStereo(sampleRate: Int = 48_000) throws -> LoudnessMeter {
    LoudnessMeter(try SignalFormat(sampleRate: sampleRate, channels: 2))
  }

  /// Plays a stretch in blocks of 10 ms, which hold ten whole cycles, and calls back after each.
  mutating func play(
    _ stretch: Stretch,
    sampleRate: Int = 48_000,
    channels levels: [Double] = [0, 0],
    afterEachBlock observe: (LoudnessMeter) -> Void = { _ in }
  ) {
    let block = ToneBlock.samples(
      sampleRate: sampleRate,
      peakLevels: levels.map { level in stretch.level.map { $0 + level } }
    )
    for _ in 0..<(stretch.milliseconds / 10) {
      add(block)
      observe(self)
    }
  }

  /// Plays stretches one after the other.
  mutating func play(_ programme: [Stretch], sampleRate: Int = 48_000) {
    for stretch in programme { play(stretch, sampleRate: sampleRate) }
  }
}
