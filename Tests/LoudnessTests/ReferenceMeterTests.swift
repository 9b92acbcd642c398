import Loudness
import TestSignals
import Testing

/// The same programme to this meter and to libebur128.
@Suite("Against libebur128")
struct ReferenceMeterTests {
  static let loudnessTolerance = 0.01
  static let peakTolerance = 0.05

  enum Kind: CaseIterable {
    case speech, darkNoise, whiteNoise, twoVoices, stereoNoise

    func sounds(_ rate: Int) -> [[Float]] {
      switch self {
      case .speech: [Sounds.speech(sampleRate: rate, seed: 3)]
      case .darkNoise: [Sounds.darkNoise(sampleRate: rate, seed: 4)]
      case .whiteNoise: [Sounds.whiteNoise(sampleRate: rate, seed: 5)]
      case .twoVoices:
        [Sounds.speech(sampleRate: rate, seed: 6), Sounds.speech(sampleRate: rate, seed: 7)]
      case .stereoNoise:
        [Sounds.darkNoise(sampleRate: rate, seed: 8), Sounds.whiteNoise(sampleRate: rate, seed: 9)]
      }
    }

    /// libebur128's interpolation loses 0.9 dB at 0.4 of the rate; see `KnownAnswerTests`.
    var isBandLimited: Bool { self != .whiteNoise && self != .stereoNoise }
  }

  @Test(
    "speech and noise whose level steps: loudness and range within 0.01, true peak 0.05 dB",
    arguments: Kind.allCases,
    [44_100, 48_000]
  )
  func sameRate(kind: Kind, sampleRate: Int) throws {
    let programme = SteppedProgramme(
      kind.sounds(sampleRate),
      sampleRate: sampleRate,
      seconds: 20,
      levels: -24...0,
      lengths: 300...6_000,
      seed: 10
    )
    let found = try MeterReadings(programme)
    let reference = try #require(
      EBUR128Reference(programme.samples, sampleRate: sampleRate, channels: programme.channels)
    )
    expectSameLoudness(found, reference)
    if kind.isBandLimited {
      #expect(isNear(found.truePeak, reference.truePeak, within: Self.peakTolerance))
    }
  }

  /// Away from 48 kHz libebur128's filter is not that of the standard (see `KnownAnswerTests`), so
  /// it is given the same sound at 48 kHz, where it is; the true peak it reads at the same rate.
  @Test(
    "chords whose level steps, at every rate: as libebur128 reads them at 48 kHz",
    arguments: SampleRates.all,
    1...2
  )
  func everyRate(sampleRate: Int, channels: Int) throws {
    let programme = Self.chords(sampleRate: sampleRate, channels: channels)
    let found = try MeterReadings(programme)
    let reference = try #require(Self.chordReferences[channels - 1])
    expectSameLoudness(found, reference)
    let atSameRate = try #require(
      EBUR128Reference(programme.samples, sampleRate: sampleRate, channels: channels)
    )
    #expect(isNear(found.truePeak, atSameRate.truePeak, within: Self.peakTolerance))
  }

  private static func chords(sampleRate: Int, channels: Int) -> SteppedProgramme {
    SteppedProgramme(
      (0..<channels).map {
        Sounds.chord(seed: UInt64($0) + 20).samples(sampleRate: sampleRate)
      },
      sampleRate: sampleRate,
      seconds: 12,
      levels: -24...0,
      lengths: 300...4_000,
      seed: 30
    )
  }

  /// Mono, then stereo.
  private static let chordReferences = (1...2).map { channels in
    EBUR128Reference(
      chords(sampleRate: 48_000, channels: channels).samples,
      sampleRate: 48_000,
      channels: channels
    )
  }

  /// Steady stretches longer than a window by far: between them lie both percentiles, whether one
  /// looks ten times a second or once.
  @Test("the range that libebur128 itself computes, where its windows are enough")
  func ownRange() throws {
    let sound = Sounds.chord(seed: 40).samples(sampleRate: 8_000)
    let levels = [-12.0, -31, -17.5, -8, -30, -14]
    let parts = levels.map { level in
      SteppedProgramme(
        [sound],
        sampleRate: 8_000,
        seconds: 12,
        levels: level...level,
        lengths: 12_000...12_000,
        seed: 41
      )
    }
    let samples = parts.flatMap(\.samples)
    let reference = try #require(EBUR128Reference(samples, sampleRate: 8_000, channels: 1))
    var meter = LoudnessMeter(try SignalFormat(sampleRate: 8_000, channels: 1))
    meter.add(samples)
    #expect(meter.isLoudnessRangeStable)
    #expect(isNear(meter.loudnessRangeLU, reference.range, within: Self.loudnessTolerance))
    #expect(reference.range > 20)
  }

  private func expectSameLoudness(_ found: MeterReadings, _ reference: EBUR128Reference) {
    let tolerance = Self.loudnessTolerance
    #expect(isNear(found.integrated, reference.integrated, within: tolerance))
    #expect(found.momentary.count > 100)
    #expect(largestDifference(found.momentary, reference.momentary, from: 3) <= tolerance)
    #expect(largestDifference(found.shortTerm, reference.shortTerm, from: 29) <= tolerance)
    let range = reference.rangeOfTenReadingsASecond
    #expect(isNear(found.range, range ?? .nan, within: tolerance))
  }

  /// Infinite where one of the two has no reading.
  private func largestDifference(
    _ found: [Double?],
    _ expected: [Double],
    from first: Int
  ) -> Double {
    guard found.count == expected.count else { return .infinity }
    return (first..<found.count).reduce(0) { largest, index in
      max(largest, found[index].map { abs($0 - expected[index]) } ?? .infinity)
    }
  }
}
