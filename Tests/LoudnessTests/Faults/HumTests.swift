import Glibc
import Loudness
import TestSignals
import Testing

@Suite("Mains hum")
struct HumTests {
  private static let lines: [Double?] = [-60, -66, -63, nil, -70, -75]
  /// The RMS of them all.
  private static let level = -57.24

  @Test(
    "the family, its level and its frequency",
    arguments: [49.9, 50, 60, 60.1],
    [2.0, 4, 8]
  )
  func found(hz: Double, quiet: Double) throws {
    for (rate, seed) in [(8_000, UInt64(1)), (11_025, 2)] {
      let signal = Mix([
        MainsHum(fundamentalHz: hz, rmsDBFS: Self.lines, sampleRate: rate),
        SpeechLike(sampleRate: rate, noiseFloorDBFS: -62, quietSeconds: quiet, seed: seed),
      ])
      let hum = try #require(
        try signal.levels(seconds: quiet + 1, rate: rate, quiet: quiet).hum
      )
      #expect(hum.fundamentalHz == Int(hz.rounded()))
      #expect(isNear(hum.measuredHz, hz, within: 0.05))
      #expect(isNear(hum.dBFS, Self.level, within: 0.3))
      // In 2 s a sixth line is not told from its neighbours.
      #expect(hum.lines == 5 || (quiet < 4 && hum.lines == 6))
      #expect(isNear(hum.confidence, min(quiet / 4, 1), within: 0.01))
    }
  }

  @Test("found in the quiet that nobody prompted, and with even harmonics alone")
  func unprompted() throws {
    let signal = Mix([
      MainsHum(fundamentalHz: 50, rmsDBFS: [nil, -60, nil, -64], sampleRate: 8_000),
      SpeechLike(sampleRate: 8_000, noiseFloorDBFS: -66, quietSeconds: 4),
    ])
    let hum = try #require(try signal.levels(seconds: 9, rate: 8_000).hum)
    #expect(hum.fundamentalHz == 50)
    #expect(hum.lines == 2)
    #expect(isNear(hum.dBFS, -58.54, within: 0.3))
  }

  @Test("the louder of two families counts")
  func both() throws {
    let signal = Mix([
      MainsHum(fundamentalHz: 50, rmsDBFS: [-60, -66], sampleRate: 8_000),
      MainsHum(fundamentalHz: 60, rmsDBFS: [-50, -56], sampleRate: 8_000),
      WhiteNoise(rmsDBFS: -70, seed: 3),
    ])
    #expect(try signal.levels(seconds: 5, rate: 8_000, quiet: 5).hum?.fundamentalHz == 60)
  }

  @Test("a bass note at 97.3 Hz, and any note from E1 up, is no hum", arguments: [-70.0])
  func notes(noise: Double) throws {
    let notes = (0..<36).map { 41.203 * pow(2, Double($0) / 12) }
    for hz in [97.3, 194.6] + notes {
      let signal = Mix([
        MainsHum(fundamentalHz: hz, rmsDBFS: [-40, -46, -50, -52], sampleRate: 8_000),
        WhiteNoise(rmsDBFS: noise, seed: 3),
      ])
      #expect(try signal.levels(seconds: 4.5, rate: 8_000, quiet: 4.5).hum == nil, "\(hz) Hz")
    }
  }

  @Test("music, rumble and hiss are no hum", arguments: 1...8 as ClosedRange<UInt64>)
  func otherSounds(seed: UInt64) throws {
    let hiss = WhiteNoise(rmsDBFS: -80, seed: seed)
    let sounds: [any TestSignal] = [
      Melody(dBFS: -40, sampleRate: 8_000, seed: seed),
      Rumble(rmsDBFS: -40, hz: 25...150, sampleRate: 8_000, seed: seed),
      WhiteNoise(rmsDBFS: -50, seed: ~seed),
    ]
    for sound in sounds {
      let levels = try Mix([sound, hiss]).levels(seconds: 4.2, rate: 8_000, quiet: 4.2)
      #expect(levels.hum == nil)
    }
  }

  @Test("one line alone is no family, less than a second tells nothing")
  func tooLittle() throws {
    let line = Mix([
      MainsHum(fundamentalHz: 50, rmsDBFS: [-50], sampleRate: 8_000),
      WhiteNoise(rmsDBFS: -70, seed: 5),
    ])
    #expect(try line.levels(seconds: 4, rate: 8_000, quiet: 4).hum == nil)
    let short = Mix([
      MainsHum(fundamentalHz: 50, rmsDBFS: Self.lines, sampleRate: 8_000),
      WhiteNoise(rmsDBFS: -70, seed: 5),
    ])
    #expect(try short.levels(seconds: 0.9, rate: 8_000, quiet: 0.9).hum == nil)
  }
}
