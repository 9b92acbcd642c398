import TestSignals

/// Programme of one sound, repeated, whose level steps at random.
///
/// A seed makes the same programme at every rate, as far as the sound is the same.
struct SteppedProgramme: Sendable {
  let sampleRate: Int
  let channels: Int
  /// Interleaved.
  let samples: [Float]

  /// Repeats sounds of equal length, one a channel, and changes their level after times in ms.
  init(
    _ sounds: [[Float]],
    sampleRate: Int,
    seconds: Int,
    levels: ClosedRange<Double>,
    lengths: ClosedRange<Int>,
    seed: UInt64
  ) {
    self.sampleRate = sampleRate
    channels = sounds.count
    var random = SeededNumbers(seed: seed)
    let sound = Self.interleaved(sounds)
    let total = seconds * sampleRate * sounds.count
    var samples: [Float] = []
    samples.reserveCapacity(total)
    var gain: Float = 0
    while samples.count < total {
      let frames = random.next(lengths) * sampleRate / 1_000
      let count = min(frames * sounds.count, total - samples.count)
      let level = Float(FullScale.amplitude(dBFS: random.next(levels)))
      // A step within one sample would be a click, which is another sound at another rate.
      let change = (level - gain) / Float(sampleRate * sounds.count / 100)
      var position = samples.count % sound.count
      var remaining = count
      while remaining > 0 {
        gain += change
        if (gain > level) == (change > 0) { gain = level }
        samples.append(gain * sound[position])
        position += 1
        if position == sound.count { position = 0 }
        remaining -= 1
      }
    }
    self.samples = samples
  }

  private static func interleaved(_ sounds: [[Float]]) -> [Float] {
    var result = [Float](repeating: 0, count: sounds.count * (sounds.first?.count ?? 0))
    for (channel, sound) in sounds.enumerated() {
      var frame = 0
      while frame < sound.count {
        result[frame * sounds.count + channel] = sound[frame]
        frame += 1
      }
    }
    return result
  }
}
