import Loudness
import TestSignals
import Testing

@Suite("All levels of a microphone")
struct MicrophoneLevelMeterTests {
  private func measure(_ samples: [Float], channels: Int) throws -> MicrophoneLevels {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 48_000, channels: channels))
    meter.add(samples)
    return meter.levels()
  }

  @Test("agrees with each meter by itself")
  func agreesWithItsMeters() throws {
    let format = try SignalFormat(sampleRate: 48_000, channels: 2)
    let samples = SpeechLike(sampleRate: 48_000).samples(0..<240_000, channels: 2)
    var loudness = LoudnessMeter(format)
    loudness.add(samples)
    var truePeak = TruePeakMeter(format)
    truePeak.add(samples)
    var level = LevelMeter(format)
    level.add(samples)
    let levels = try measure(samples, channels: 2)
    #expect(levels.integratedLUFS == loudness.integratedLUFS)
    #expect(levels.maximumMomentaryLUFS == loudness.maximumMomentaryLUFS)
    #expect(levels.maximumShortTermLUFS == loudness.maximumShortTermLUFS)
    #expect(levels.truePeakDBTP == truePeak.truePeakDBTP)
    #expect(levels.channels == level.channels)
    #expect(levels.peakDBFS == level.channels[0].peakDBFS)
    #expect(levels.rmsDBFS == level.channels[0].rmsDBFS)
    #expect(levels.seconds == 5)
  }

  @Test("digital silence is silent, and nothing else is told", arguments: [1, 2, 8])
  func silence(channels: Int) throws {
    let samples = Silence().samples(0..<48_000, channels: channels)
    let levels = try measure(samples, channels: channels)
    #expect(levels.isSilent)
    let values = [
      levels.peakDBFS, levels.truePeakDBTP, levels.rmsDBFS, levels.dcDBFS, levels.integratedLUFS,
      levels.maximumMomentaryLUFS, levels.maximumShortTermLUFS, levels.noiseFloorDBFS,
      levels.speechLevelDBFS, levels.signalToNoiseDB, levels.stereoCorrelation,
    ]
    #expect(values.allSatisfy { $0 == nil })
    #expect(levels.isOneSided == nil)
    #expect(levels.clippedSamples == 0)
  }

  @Test("nothing measured is nothing told")
  func nothing() throws {
    let levels = try measure([], channels: 2)
    #expect(!levels.isSilent)
    #expect(levels.seconds == 0)
    #expect(levels.peakDBFS == nil)
    #expect(levels.integratedLUFS == nil)
  }

  @Test("the loudest channel counts for level, noise and speech, by itself")
  func loudestChannel() throws {
    let voice = SpeechLike(sampleRate: 48_000, noiseFloorDBFS: -70).samples(0..<240_000)
    let hiss = WhiteNoise(rmsDBFS: -50, seed: 2).samples(0..<240_000)
    let levels = try measure(zip(voice, hiss).flatMap { [$0, $1] }, channels: 2)
    let alone = try measure(voice, channels: 1)
    #expect(levels.speechLevelDBFS == alone.speechLevelDBFS)
    #expect(isNear(levels.noiseFloorDBFS, -50, within: 0.2))
    let speech = try #require(levels.speechLevelDBFS)
    #expect(isNear(levels.signalToNoiseDB, speech + 50, within: 0.2))
    #expect(levels.channels[1].rmsDBFS.map { $0 < -49 } == true)
  }

  @Test("clipped samples of all channels are added up, runs are those of the worst channel")
  func clips() throws {
    let stereo: [Float] = [1, 1, 1, 1, 1, 1, 0, 1, 0, 0]
    let levels = try measure(stereo, channels: 2)
    #expect(levels.clipRuns == 1)
    #expect(levels.clippedSamples == 7)
    #expect(levels.longestClipRun == 4)
  }

  struct StereoCase: Sendable {
    let right: @Sendable (Float, Float) -> Float
    let correlation: ClosedRange<Double>?
    let isOneSided: Bool
  }

  static let stereoCases = [
    StereoCase(right: { left, _ in left }, correlation: 0.9999...1, isOneSided: false),
    StereoCase(right: { left, _ in -left }, correlation: -1 ... -0.9999, isOneSided: false),
    StereoCase(right: { _, other in other }, correlation: -0.05...0.05, isOneSided: false),
    StereoCase(right: { _, _ in 0 }, correlation: nil, isOneSided: true),
    StereoCase(right: { _, _ in 0.25 }, correlation: nil, isOneSided: true),
    StereoCase(right: { left, _ in 0.5 - left }, correlation: -1 ... -0.9999, isOneSided: false),
    StereoCase(right: { left, _ in 0.09 * left }, correlation: 0.9999...1, isOneSided: true),
    StereoCase(right: { left, _ in 0.11 * left }, correlation: 0.9999...1, isOneSided: false),
  ]

  @Test("tells mono in two channels, inverted and one-sided stereo", arguments: 0..<8)
  func stereo(index: Int) throws {
    let stereo = Self.stereoCases[index]
    let left = WhiteNoise(rmsDBFS: -30, seed: 21).samples(0..<24_000)
    let other = WhiteNoise(rmsDBFS: -30, seed: 22).samples(0..<24_000)
    // An offset in both channels, which must not make them alike.
    let samples = zip(left, other).flatMap { [$0 + 0.1, stereo.right($0, $1) + 0.1] }
    let levels = try measure(samples, channels: 2)
    #expect(levels.isOneSided == stereo.isOneSided)
    if let expected = stereo.correlation {
      #expect(expected.contains(try #require(levels.stereoCorrelation)))
    } else {
      #expect(levels.stereoCorrelation == nil)
    }
  }

  @Test("a constant is correlated with nothing, whatever its rounding", arguments: 1...20)
  func constantChannel(step: Int) throws {
    let value = 0.037 * Float(step)
    let noise = WhiteNoise(rmsDBFS: -30, seed: 21).samples(0..<2_000)
    for constantIsLeft in [true, false] {
      var meter = StereoCorrelationMeter(try SignalFormat(sampleRate: 48_000, channels: 2))
      meter.add(noise.flatMap { constantIsLeft ? [value, $0] : [$0, value] })
      #expect(meter.correlation == nil)
    }
  }

  @Test("mono is neither correlated nor one-sided")
  func mono() throws {
    let levels = try measure(WhiteNoise(rmsDBFS: -30, seed: 21).samples(0..<4_800), channels: 1)
    #expect(levels.stereoCorrelation == nil)
    #expect(levels.isOneSided == nil)
  }
}
