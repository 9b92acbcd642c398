import Loudness
import TestSignals
import Testing

@Suite("Bandwidth")
struct BandwidthTests {
  private func speech(_ rate: Int, loudness: Double = -20, noise: Double) -> some TestSignal {
    Mix([
      SpeechLike(
        sampleRate: rate,
        speechLUFS: loudness,
        noiseFloorDBFS: noise,
        quietSeconds: 0.5
      ),
      Sibilants(rmsDBFS: loudness - 20, sampleRate: rate, seed: 4),
    ]).quantised(bits: 16)
  }

  @Test(
    "a link of 8, 16 or 24 kHz in a faster stream, over any noise",
    arguments: [(8_000, 2), (8_000, 6), (16_000, 3), (24_000, 2)],
    [-50.0, -96]
  )
  func limited(link: (rate: Int, factor: Int), noise: Double) throws {
    let samples = speech(link.rate, noise: noise).samples(0..<(2 * link.rate))
    let stream = Recording(samples).upsampled(by: link.factor).quantised(bits: 16)
    let levels = try stream.levels(seconds: 2, rate: link.rate * link.factor)
    let bandwidth = try #require(levels.bandwidth)
    #expect(bandwidth.isLimited)
    let edge = Double(link.rate) / 2
    #expect((0.97 * edge...1.03 * edge).contains(bandwidth.hz))
  }

  @Test(
    "full-band speech is not narrow, loud or low, over little noise or much",
    arguments: [-20.0, -40, -60],
    [-50.0, -62, -90]
  )
  func full(loudness: Double, noise: Double) throws {
    for rate in [16_000, 48_000] {
      let levels = try speech(rate, loudness: loudness, noise: noise).levels(
        seconds: 2,
        rate: rate
      )
      #expect(levels.bandwidth?.isLimited != true)
      #expect(levels.bandwidth.map { $0.hz == Double(rate) / 2 } ?? true)
    }
  }

  @Test("a voice that ends below 4 kHz over noise that does not is full-band")
  func voiceOverNoise() throws {
    for noise in [-50.0, -62, -75] {
      let voice = SpeechLike(sampleRate: 48_000, noiseFloorDBFS: noise).quantised(bits: 16)
      // Without a pause it may be told or not.
      #expect(try voice.levels(seconds: 2, rate: 48_000).bandwidth?.isLimited != true)
      let bandwidth = try #require(try voice.levels(seconds: 4, rate: 48_000).bandwidth)
      #expect(!bandwidth.isLimited)
      #expect(bandwidth.hz == 24_000)
    }
  }

  @Test("not told of silence, of a second, of what lies in the rounding, of a tone")
  func untold() throws {
    #expect(try Silence().levels(seconds: 3).bandwidth == nil)
    #expect(try speech(16_000, noise: -60).levels(seconds: 0.9).bandwidth == nil)
    let faint = WhiteNoise(rmsDBFS: -100, seed: 5).quantised(bits: 16)
    #expect(try faint.levels(seconds: 3).bandwidth == nil)
    let tone = Sine(frequencyHz: 997, peakDBFS: -20, sampleRate: 48_000).quantised(bits: 16)
    #expect(try tone.levels(seconds: 2, rate: 48_000).bandwidth == nil)
  }
}
