import Glibc
import Loudness
import TestSignals
import Testing

@Suite("Automatic gain")
struct GainPumpingTests {
  /// Phrases of 3 s and pauses of 2.5 s, in the first second of which the noise rises.
  private func programme(rise: Double, rate: Int) -> some TestSignal {
    let noise = WhiteNoise(rmsDBFS: -60, seed: 9)
    let phrase = Mix([SpeechLike(sampleRate: rate, noiseFloorDBFS: nil), noise])
    let pause = Shaped(noise) { value, frame in
      let progress = min(Double(frame) / Double(rate), 1)
      return value * Float(FullScale.amplitude(dBFS: rise * progress))
    }
    let parts: [(signal: any TestSignal, length: Int)] = [
      (noise, 2 * rate), (phrase, 3 * rate), (pause, 5 * rate / 2), (phrase, 3 * rate),
      (pause, 5 * rate / 2),
    ]
    return Segments(parts)
  }

  @Test("noise that rises after speech", arguments: [0.0, 3, 9, 12, 15], [nil, 2.0])
  func rises(rise: Double, quiet: Double?) throws {
    let levels = try programme(rise: rise, rate: 8_000).levels(
      seconds: 13,
      rate: 8_000,
      quiet: quiet
    )
    let pumping = try #require(levels.gainPumping)
    #expect(pumping.pauses == 2)
    // What it rises while the last word fades is not seen.
    #expect((0.6 * rise - 0.5...rise + 1.5).contains(pumping.riseDB))
    #expect(pumping.isPumping == (rise >= 9))
  }

  @Test("not told without a long pause; somebody who goes on in a low voice is no gain")
  func untold() throws {
    #expect(try SpeechLike(sampleRate: 8_000).levels(seconds: 9, rate: 8_000).gainPumping == nil)
    let rate = 8_000
    let noise = WhiteNoise(rmsDBFS: -60, seed: 9)
    let low = Segments([
      (noise, 2 * rate), (SpeechLike(sampleRate: rate, noiseFloorDBFS: -60), 3 * rate),
      (noise, rate / 2),
      (SpeechLike(sampleRate: rate, speechLUFS: -38, noiseFloorDBFS: -60), 3 * rate),
    ])
    #expect(try low.levels(seconds: 8.5, rate: rate).gainPumping?.isPumping != true)
  }
}
