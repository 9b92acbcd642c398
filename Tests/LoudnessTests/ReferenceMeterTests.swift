import Loudness
import TestSignals
import Testing

/// The same samples to this meter and to libebur128.
@Suite("Against libebur128")
struct ReferenceMeterTests {
  struct Programme: Sendable, CustomTestStringConvertible {
    let name: String
    let sampleRate: Int
    let channels: Int
    let signals: [any TestSignal]

    var testDescription: String { "\(name), \(sampleRate) Hz, \(channels) channels" }

    var samples: [Float] {
      let parts = signals.map { $0.samples(0..<(sampleRate * 7)) }
      return parts[0].indices.flatMap { index in parts.map { $0[index] } }
    }
  }

  static func speech(_ rate: Int, _ loudness: Double, seed: UInt64) -> SpeechLike {
    SpeechLike(sampleRate: rate, speechLUFS: loudness, quietSeconds: 0.3, seed: seed)
  }

  static let programmes = [
    Programme(
      name: "speech",
      sampleRate: 48_000,
      channels: 1,
      signals: [speech(48_000, -20, seed: 3)]
    ),
    Programme(
      name: "two voices",
      sampleRate: 48_000,
      channels: 2,
      signals: [speech(48_000, -17, seed: 4), speech(48_000, -26, seed: 5)]
    ),
    Programme(
      name: "speech",
      sampleRate: 44_100,
      channels: 1,
      signals: [speech(44_100, -31, seed: 6)]
    ),
    Programme(
      name: "speech and noise",
      sampleRate: 44_100,
      channels: 2,
      signals: [speech(44_100, -14, seed: 7), WhiteNoise(rmsDBFS: -38, seed: 8)]
    ),
  ]

  @Test("loudness within 0.01 LU, true peak within 0.05 dB", arguments: programmes)
  func agree(_ programme: Programme) throws {
    let samples = programme.samples
    let reference = try #require(
      EBUR128Reference(
        samples,
        sampleRate: programme.sampleRate,
        channels: programme.channels
      )
    )
    let format = try SignalFormat(
      sampleRate: programme.sampleRate,
      channels: programme.channels
    )
    var loudness = LoudnessMeter(format)
    loudness.add(samples)
    #expect(isNear(loudness.integratedLUFS, reference.integrated, within: 0.01))
    #expect(isNear(loudness.momentaryLUFS, reference.momentary, within: 0.01))
    #expect(isNear(loudness.shortTermLUFS, reference.shortTerm, within: 0.01))
    var truePeak = TruePeakMeter(format)
    truePeak.add(samples)
    #expect(isNear(truePeak.truePeakDBTP, reference.truePeak, within: 0.05))
  }

  /// libebur128's interpolation loses 0.9 dB at 0.4 of the sample rate, this one 0.04 dB. So of
  /// noise up to half the rate this meter reads no less, yet less than the waveform's -7.2 dBTP,
  /// which interpolation by FFT finds in the highest of these.
  @Test("white noise: true peak no lower, and no more than 1 dB higher", arguments: 1...4)
  func whiteNoise(seed: UInt64) throws {
    let samples = WhiteNoise(rmsDBFS: -20, seed: seed).samples(0..<48_000)
    let reference = try #require(EBUR128Reference(samples, sampleRate: 48_000, channels: 1))
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    meter.add(samples)
    let truePeak = try #require(meter.truePeakDBTP)
    #expect(truePeak > reference.truePeak)
    #expect(truePeak < reference.truePeak + 1)
    #expect(truePeak < -7.17)
  }
}
