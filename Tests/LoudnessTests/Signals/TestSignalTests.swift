import Glibc
import TestSignals
import Testing

@Suite("Test signals")
struct TestSignalTests {
  @Test("any part of a signal is the same samples as in the whole")
  func anyPart() {
    let signals: [any TestSignal] = [
      Sine(frequencyHz: 997, peakDBFS: -3, phaseDegrees: 30, sampleRate: 48_000),
      WhiteNoise(rmsDBFS: -20, seed: 5),
      SpeechLike(sampleRate: 48_000, seed: 6),
      Faded(Sine(frequencyHz: 440, peakDBFS: 0, sampleRate: 48_000), length: 3_000, fade: 100),
    ]
    for signal in signals {
      let whole = signal.samples(0..<4_000)
      #expect(signal.samples(1_234..<2_345) == Array(whole[1_234..<2_345]))
      #expect(Set(whole).count > 100)
    }
  }

  @Test("the same seed gives the same samples, another one others")
  func seeds() {
    let noise = WhiteNoise(rmsDBFS: -20, seed: 1).samples(0..<100)
    #expect(noise == WhiteNoise(rmsDBFS: -20, seed: 1).samples(0..<100))
    #expect(noise != WhiteNoise(rmsDBFS: -20, seed: 2).samples(0..<100))
    let speech = SpeechLike(sampleRate: 16_000, seed: 1).samples(0..<100)
    #expect(speech == SpeechLike(sampleRate: 16_000, seed: 1).samples(0..<100))
    #expect(speech != SpeechLike(sampleRate: 16_000, seed: 2).samples(0..<100))
  }

  @Test("all interleaved channels are the same")
  func interleaved() {
    let sine = Sine(frequencyHz: 1_000, peakDBFS: 0, sampleRate: 8_000)
    let stereo = sine.samples(0..<8, channels: 2)
    #expect(stereo.count == 16)
    #expect(stride(from: 0, to: 16, by: 2).map { stereo[$0] } == sine.samples(0..<8))
    #expect(stride(from: 1, to: 16, by: 2).map { stereo[$0] } == sine.samples(0..<8))
    #expect(sine.samples(0..<8, channels: 0).isEmpty)
  }

  @Test("a sine has its amplitude and phase")
  func sine() {
    let sine = Sine(frequencyHz: 12_000, amplitude: 0.5, phaseDegrees: 90, sampleRate: 48_000)
    let expected: [Float] = [0.5, 0, -0.5, 0]
    for (value, wanted) in zip(sine.samples(0..<4), expected) {
      #expect(abs(value - wanted) < 1e-7)
    }
    #expect(sine.sample(at: -1) == 0)
  }

  @Test("white noise has its RMS, no mean, and no memory", arguments: [-62.0, -20, 0])
  func whiteNoise(level: Double) {
    let samples = WhiteNoise(rmsDBFS: level, seed: 9).samples(0..<100_000).map(Double.init)
    let power = samples.reduce(0) { $0 + $1 * $1 } / 100_000
    #expect(isNear(10 * log10(power), level, within: 0.05))
    let mean = samples.reduce(0, +) / 100_000
    #expect(abs(mean) < 0.01 * power.squareRoot())
    let memory = zip(samples, samples.dropFirst()).reduce(0) { $0 + $1.0 * $1.1 } / 100_000
    #expect(abs(memory) < 0.01 * power)
  }

  @Test("a fade rises linearly from zero and falls back to it")
  func fade() {
    let samples = Faded(One(), length: 100, fade: 10).samples(0..<110)
    #expect(samples[0] == 0)
    #expect(samples[5] == 0.5)
    #expect(samples[10..<90].allSatisfy { $0 == 1 })
    #expect(samples[99] == 0)
    #expect(samples[100...].allSatisfy { $0 == 0 })
  }

  @Test("segments follow each other, each from its beginning")
  func segments() {
    let segments = Segments([(One(), 3), (Silence(), 2), (One(), 1)])
    #expect(segments.samples(0..<8) == [1, 1, 1, 0, 0, 1, 0, 0])
  }

  private struct One: TestSignal {
    func sample(at frame: Int) -> Float { 1 }
  }
}
