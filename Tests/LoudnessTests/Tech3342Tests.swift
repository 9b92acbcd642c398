import Loudness
import Testing

/// The cases of EBU Tech 3342 (November 2023), table 1, that can be synthesised.
///
/// Cases 5 and 6 are film clips.
@Suite("EBU Tech 3342, loudness range")
struct Tech3342Tests {
  static let tolerance = 1.0

  static let cases: [(number: Int, levels: [Double], range: Double)] = [
    (1, [-20, -30], 10),
    (2, [-20, -15], 5),
    (3, [-40, -20], 20),
    (4, [-50, -35, -20, -35, -50], 15),
  ]

  @Test("cases 1 to 4: tones of 20 s each", arguments: SampleRates.all, cases)
  func tones(sampleRate: Int, test: (number: Int, levels: [Double], range: Double)) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    meter.play(test.levels.map { .tone($0, 20_000) }, sampleRate: sampleRate)
    #expect(
      isNear(meter.loudnessRangeLU, test.range, within: Self.tolerance),
      "case \(test.number)"
    )
  }

  @Test("a signal played again has the same range")
  func repeated() throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: 8_000)
    for _ in 0..<3 {
      meter.play([.tone(-20, 20_000), .tone(-30, 20_000)], sampleRate: 8_000)
      #expect(isNear(meter.loudnessRangeLU, 10, within: 0.01))
    }
  }

  @Test("windows below -70 LUFS, and 20 LU below the mean, do not count")
  func gates() throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: 8_000)
    meter.play([.tone(-71, 20_000)], sampleRate: 8_000)
    #expect(meter.loudnessRangeLU == nil)
    // The mean is -23 dB, the gate at -43.
    meter.play([.tone(-20, 20_000), .tone(-45, 20_000)], sampleRate: 8_000)
    let range = try #require(meter.loudnessRangeLU)
    // What is left of the last level is the 2.9 s in which the windows leave the first one.
    #expect(range < 10)
    var wide = try LoudnessMeter.forStereo(sampleRate: 8_000)
    wide.play([.tone(-20, 20_000), .tone(-41, 20_000)], sampleRate: 8_000)
    #expect(isNear(wide.loudnessRangeLU, 21, within: 0.01))
  }

  @Test("says that it is stable once 60 s have been measured")
  func stable() throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: 8_000)
    meter.play([.tone(-20, 2_990)], sampleRate: 8_000)
    #expect(meter.loudnessRangeLU == nil)
    meter.play([.tone(-20, 10)], sampleRate: 8_000)
    #expect(meter.loudnessRangeLU == 0)
    meter.play([.tone(-20, 56_990)], sampleRate: 8_000)
    #expect(!meter.isLoudnessRangeStable)
    meter.play([.tone(-20, 10)], sampleRate: 8_000)
    #expect(meter.isLoudnessRangeStable)
    #expect(meter.loudnessRangeLU == 0)
  }
}
