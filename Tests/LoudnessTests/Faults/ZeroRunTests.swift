import Loudness
import TestSignals
import Testing

@Suite("Zeros in place of lost audio")
struct ZeroRunTests {
  @Test("runs of 5 ms and more amid noise and speech", arguments: [4, 5, 20, 100], [-50.0, -80])
  func amidSound(milliseconds: Int, noise: Double) throws {
    let length = 16 * milliseconds
    let speech = SpeechLike(sampleRate: 16_000, noiseFloorDBFS: noise).quantised(bits: 16)
      .zeroed(in: [16_000..<(16_000 + length), 56_000..<(56_000 + length)])
    let runs = try speech.levels(seconds: 5).zeroRuns
    #expect(runs.count == (milliseconds < 5 ? 0 : 2))
    let expected = milliseconds < 5 ? 0 : 2 * Double(milliseconds)
    // A sample beside a run may be zero by itself.
    #expect(isNear(runs.milliseconds, expected, within: 0.3))
  }

  @Test("behind a noise gate the pauses are no losses, a hole in the speech is")
  func gate() throws {
    let gated = SpeechLike(sampleRate: 16_000, noiseFloorDBFS: nil).quantised(bits: 16)
    #expect(try gated.levels(seconds: 9).zeroRuns.count == 0)
    // Amid the first syllable.
    let holed = gated.zeroed(in: [1_800..<2_200])
    #expect(try holed.levels(seconds: 9).zeroRuns.count == 1)
  }

  @Test("none in noise of a step, in silence, before the sound and after it")
  func none() throws {
    for level in [-84.0, -90, -96] {
      let noise = WhiteNoise(rmsDBFS: level, seed: 3).quantised(bits: 16)
      #expect(try noise.levels(seconds: 4, rate: 8_000).zeroRuns.count == 0)
    }
    #expect(try Silence().levels(seconds: 1).zeroRuns.count == 0)
    let sound = WhiteNoise(rmsDBFS: -40, seed: 4)
    let padded = Segments([(Silence(), 8_000), (sound, 16_000), (Silence(), 8_000)])
    #expect(try padded.levels(seconds: 2).zeroRuns.count == 0)
  }
}
