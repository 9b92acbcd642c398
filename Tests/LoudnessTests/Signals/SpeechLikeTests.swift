import Glibc
import TestSignals
import Testing

/// libebur128 measures the speech, so that its loudness does not rest on the meter it tests.
@Suite("Speech-like signal")
struct SpeechLikeTests {
  @Test(
    "has the loudness asked for at every rate",
    arguments: [8_000, 16_000, 44_100, 48_000],
    [-34.0, -20]
  )
  func loudness(sampleRate: Int, loudness: Double) throws {
    let speech = SpeechLike(sampleRate: sampleRate, speechLUFS: loudness, noiseFloorDBFS: -70)
    let samples = speech.samples(0..<(8 * sampleRate))
    let reference = try #require(
      EBUR128Reference(samples, sampleRate: sampleRate, channels: 1)
    )
    #expect(isNear(reference.integrated, loudness, within: 0.5))
  }

  @Test("peaks as speech does, 10 to 16 dB above its loudness")
  func crest() throws {
    let samples = SpeechLike(sampleRate: 48_000, speechLUFS: -20).samples(0..<192_000)
    let peak = try #require(samples.map(abs).max())
    #expect((-10.0 ... -4).contains(20 * log10(Double(peak))))
  }

  @Test("begins with the quiet asked for and has pauses, both at the level of the noise")
  func quiet() {
    let rate = 16_000
    let speech = SpeechLike(sampleRate: rate, noiseFloorDBFS: -62, quietSeconds: 2)
    // Noise alone, a phrase, a pause.
    #expect(isNear(level(speech, 0..<(2 * rate)), -62, within: 0.2))
    #expect((level(speech, (2 * rate)..<(5 * rate)) ?? -100) > -30)
    #expect(isNear(level(speech, (5 * rate)..<(6 * rate)), -62, within: 0.2))
  }

  @Test("over no noise the pauses are digital silence")
  func noNoise() {
    let speech = SpeechLike(sampleRate: 16_000, noiseFloorDBFS: nil, quietSeconds: 1)
    #expect(speech.samples(0..<16_000).allSatisfy { $0 == 0 })
    #expect(speech.samples(16_000..<32_000).contains { $0 != 0 })
  }

  private func level(_ signal: some TestSignal, _ range: Range<Int>) -> Double? {
    let power = signal.samples(range).reduce(0) { $0 + Double($1) * Double($1) }
    return power > 0 ? 10 * log10(power / Double(range.count)) : nil
  }
}
