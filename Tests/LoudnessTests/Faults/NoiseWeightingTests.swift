import Glibc
import Loudness
import TestSignals
import Testing

@Suite("Noise floor, weighted, and rumble")
struct NoiseWeightingTests {
  /// A-weighting by IEC 61672-1, annex E, in dB.
  private func aWeighting(_ hz: Double) -> Double {
    func squared(_ value: Double) -> Double { value * value }
    func gain(_ hz: Double) -> Double {
      let square = hz * hz
      let low = (square + squared(20.598997)) * (square + squared(12_194.217))
      let middle = ((square + squared(107.65265)) * (square + squared(737.86223))).squareRoot()
      return squared(12_194.217) * square * square / (low * middle)
    }
    return 20 * log10(gain(hz) / gain(1_000))
  }

  @Test(
    "a tone reads what A-weighting makes of it, within 0.15 dB",
    arguments: [8_000, 11_025, 16_000, 44_100, 48_000, 96_000, 192_000],
    [40.0, 100, 500, 1_000, 3_150, 6_300, 12_500]
  )
  func tone(rate: Int, hz: Double) throws {
    guard hz < 0.41 * Double(rate) else { return }
    let tone = Sine(frequencyHz: hz, peakDBFS: -40, sampleRate: rate)
    let levels = try tone.levels(seconds: 0.52, rate: rate)
    #expect(isNear(levels.noiseFloorDBA, -43.01 + aWeighting(hz), within: 0.15))
    if hz >= 100 { #expect(isNear(levels.noiseFloorDBFS, -43.01, within: 0.05)) }
  }

  @Test("rumble reads its RMS, and hardly counts when weighted", arguments: [nil, 4.0])
  func rumble(quiet: Double?) throws {
    var errors: [Double] = []
    for seed in 1...6 as ClosedRange<UInt64> {
      let signal = Mix([
        Rumble(rmsDBFS: -50, hz: 25...75, sampleRate: 8_000, seed: seed),
        SpeechLike(sampleRate: 8_000, noiseFloorDBFS: -75, quietSeconds: 4, seed: seed),
      ])
      let levels = try signal.levels(seconds: 8, rate: 8_000, quiet: quiet)
      errors.append(try #require(levels.noiseFloorDBFS) + 50)
      #expect(try #require(levels.noiseFloorDBA) < -68)
    }
    // The median of 50 ms frames of such rumble would read 0.7 dB low, their tenth percentile 3 dB.
    #expect(abs(errors.reduce(0, +) / 6) < 0.5)
    #expect(errors.allSatisfy { abs($0) < 1.5 })
  }

  @Test("the error told of the ratio is the error made", arguments: [10.0, 20, 30, 40])
  func signalToNoiseError(ratio: Double) throws {
    let clean = SpeechLike(sampleRate: 8_000, noiseFloorDBFS: nil).samples(0..<24_000)
    let power = clean.reduce(0) { $0 + Double($1) * Double($1) } / 24_000
    let noise = 10 * log10(power) - ratio
    for seed in 1...3 as ClosedRange<UInt64> {
      let speech = SpeechLike(
        sampleRate: 8_000,
        noiseFloorDBFS: noise,
        quietSeconds: 3,
        seed: seed
      )
      let levels = try speech.levels(seconds: 11, rate: 8_000)
      let error = try #require(levels.signalToNoiseDB) - ratio
      let told = try #require(levels.signalToNoiseErrorDB)
      #expect(abs(error) < 0.5)
      #expect(abs(error) < 2 * told)
      #expect((0.1...0.6).contains(told))
    }
  }
}
