import TestSignals

/// 10 ms of the tone, interleaved.
enum ToneBlock {
  /// At full scale, one channel.
  private static let fullScale = Dictionary(
    uniqueKeysWithValues: SampleRates.all.map { rate in
      let tone = Sine(frequencyHz: 1_000, amplitude: 1, sampleRate: rate)
      return (rate, tone.samples(0..<(rate / 100)))
    }
  )

  /// A level in dBFS for each channel; nil is silence.
  static func samples(sampleRate: Int, peakLevels: [Double?]) -> [Float] {
    let tone = fullScale[sampleRate] ?? []
    var samples = [Float](repeating: 0, count: tone.count * peakLevels.count)
    for (channel, level) in peakLevels.enumerated() {
      guard let level else { continue }
      let gain = Float(FullScale.amplitude(dBFS: level))
      var frame = 0
      while frame < tone.count {
        samples[frame * peakLevels.count + channel] = gain * tone[frame]
        frame += 1
      }
    }
    return samples
  }
}
