import Loudness
import TestSignals
import Testing

@Suite("Bits in use")
struct BitsInUseTests {
  @Test("codes of a width, whatever stream they come in", arguments: [8, 12, 16, 20, 24])
  func bits(width: Int) throws {
    for level in [-1.0, -20] {
      let sine = Sine(frequencyHz: 997, peakDBFS: level, sampleRate: 16_000)
      let levels = try sine.quantised(bits: width).levels(seconds: 0.5)
      #expect(levels.bitsInUse == width)
    }
  }

  @Test("samples of a float stream are no codes, zeros have no width")
  func none() throws {
    #expect(try SpeechLike(sampleRate: 16_000).levels(seconds: 1).bitsInUse == nil)
    #expect(try Silence().levels(seconds: 1).bitsInUse == nil)
    #expect(try Recording([1, -1, 1, 0.5]).levels(seconds: 0.1).bitsInUse == 2)
  }

  @Test("the crest factor is 3.01 dB for a sine, 10 to 20 for speech")
  func crest() throws {
    let sine = Sine(frequencyHz: 997, peakDBFS: -6, sampleRate: 16_000)
    #expect(isNear(try sine.levels(seconds: 1).crestFactorDB, 3.01, within: 0.01))
    let speech = try SpeechLike(sampleRate: 16_000).levels(seconds: 4)
    #expect((10.0...20).contains(try #require(speech.crestFactorDB)))
    #expect(try Silence().levels(seconds: 1).crestFactorDB == nil)
  }
}
