import Loudness
import Testing

/// The loudness cases of EBU Tech 3341 (November 2023), table 1, that can be synthesised.
///
/// Cases 7 and 8 are film clips. The table is of signals at 48 kHz; here the same tones are made at
/// every rate.
@Suite("EBU Tech 3341, loudness")
struct Tech3341LoudnessTests {
  static let tolerance = 0.1

  @Test(
    "cases 1 and 2: a steady tone reads the same on all three scales",
    arguments: SampleRates.all,
    [-23.0, -33]
  )
  func steadyTone(sampleRate: Int, level: Double) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    meter.play([.tone(level, 20_000)], sampleRate: sampleRate)
    #expect(isNear(meter.momentaryLUFS, level, within: Self.tolerance))
    #expect(isNear(meter.shortTermLUFS, level, within: Self.tolerance))
    #expect(isNear(meter.integratedLUFS, level, within: Self.tolerance))
  }

  static let gated: [(number: Int, programme: [Stretch])] = [
    (3, [.tone(-36, 10_000), .tone(-23, 60_000), .tone(-36, 10_000)]),
    (
      4,
      [
        .tone(-72, 10_000), .tone(-36, 10_000), .tone(-23, 60_000), .tone(-36, 10_000),
        .tone(-72, 10_000),
      ]
    ),
    (5, [.tone(-26, 20_000), .tone(-20, 20_100), .tone(-26, 20_000)]),
  ]

  @Test("cases 3 to 5: both gates", arguments: SampleRates.all, gated)
  func gates(sampleRate: Int, gated: (number: Int, programme: [Stretch])) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    meter.play(gated.programme, sampleRate: sampleRate)
    #expect(isNear(meter.integratedLUFS, -23, within: Self.tolerance), "case \(gated.number)")
  }

  @Test("case 6: the channels of 5.0 are weighted", arguments: SampleRates.all)
  func surround(sampleRate: Int) throws {
    let format = try SignalFormat(sampleRate: sampleRate, channels: 5)
    var meter = LoudnessMeter(format, layout: .surround5_0)
    meter.play(
      .tone(0, 20_000),
      sampleRate: sampleRate,
      channels: [-28, -28, -24, -30, -30]
    )
    #expect(isNear(meter.integratedLUFS, -23, within: Self.tolerance))
  }

  @Test("case 9: short-term loudness is constant from 3 s on", arguments: SampleRates.all)
  func shortTermIsConstant(sampleRate: Int) throws {
    let readings = try readings(
      of: [.tone(-20, 1_340), .tone(-30, 1_660)],
      times: 5,
      sampleRate: sampleRate
    ) { $0.shortTermLUFS }
    #expect(readings.count == 1_500)
    #expect(readings[..<299].allSatisfy { $0 == nil })
    #expect(readings[299...].allSatisfy { isNear($0, -23, within: Self.tolerance) })
  }

  @Test(
    "case 10: maximum short-term loudness wherever 3 s of tone begin",
    arguments: SampleRates.all,
    0..<20
  )
  func maximumShortTerm(sampleRate: Int, index: Int) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    meter.play(
      [.silence(index * 150), .tone(-23, 3_000), .silence(1_000)],
      sampleRate: sampleRate
    )
    #expect(isNear(meter.maximumShortTermLUFS, -23, within: Self.tolerance))
  }

  @Test(
    "case 11: maximum short-term loudness of a live programme",
    arguments: SampleRates.all
  )
  func maximumShortTermLive(sampleRate: Int) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    for index in 0..<20 {
      let level = Double(index - 38)
      meter.play(
        [.silence(index * 150), .tone(level, 3_000), .silence(3_000 - index * 150)],
        sampleRate: sampleRate
      )
      #expect(isNear(meter.maximumShortTermLUFS, level, within: Self.tolerance))
    }
  }

  @Test("case 12: momentary loudness is constant from 1 s on", arguments: SampleRates.all)
  func momentaryIsConstant(sampleRate: Int) throws {
    let readings = try readings(
      of: [.tone(-20, 180), .tone(-30, 220)],
      times: 25,
      sampleRate: sampleRate
    ) { $0.momentaryLUFS }
    #expect(readings.count == 1_000)
    #expect(readings[..<39].allSatisfy { $0 == nil })
    #expect(readings[99...].allSatisfy { isNear($0, -23, within: Self.tolerance) })
  }

  @Test(
    "case 13: maximum momentary loudness wherever 400 ms of tone begin",
    arguments: SampleRates.all,
    0..<20
  )
  func maximumMomentary(sampleRate: Int, index: Int) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    meter.play([.silence(index * 20), .tone(-23, 400), .silence(1_000)], sampleRate: sampleRate)
    #expect(isNear(meter.maximumMomentaryLUFS, -23, within: Self.tolerance))
  }

  @Test(
    "case 14: maximum momentary loudness of a live programme",
    arguments: SampleRates.all
  )
  func maximumMomentaryLive(sampleRate: Int) throws {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    for index in 0..<20 {
      let level = Double(index - 38)
      meter.play(
        [.silence(index * 20), .tone(level, 400), .silence(400 - index * 20)],
        sampleRate: sampleRate
      )
      #expect(isNear(meter.maximumMomentaryLUFS, level, within: Self.tolerance))
    }
  }

  /// What a meter shows every 10 ms of a programme played several times.
  private func readings(
    of programme: [Stretch],
    times: Int,
    sampleRate: Int,
    _ reading: (LoudnessMeter) -> Double?
  ) throws -> [Double?] {
    var meter = try LoudnessMeter.forStereo(sampleRate: sampleRate)
    var readings: [Double?] = []
    for _ in 0..<times {
      for stretch in programme {
        meter.play(stretch, sampleRate: sampleRate) { readings.append(reading($0)) }
      }
    }
    return readings
  }
}
