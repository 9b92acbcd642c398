import Glibc
import Loudness
import TestSignals
import Testing

@Suite("Noise floor and speech")
struct NoiseFloorTests {
  static let rate = 16_000

  private func measure(
    _ signal: some TestSignal,
    seconds: Double,
    quietSeconds: Double? = nil
  ) throws -> MicrophoneLevels {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: Self.rate, channels: 1))
    meter.add(signal.samples(0..<Int(seconds * Double(Self.rate))))
    return meter.levels(quietPhase: quietSeconds.map { 0..<Int($0 * Double(Self.rate)) })
  }

  @Test("white noise reads its RMS, with and without a quiet phase", arguments: [-90.0, -62, -35])
  func whiteNoise(level: Double) throws {
    let noise = WhiteNoise(rmsDBFS: level, seed: 11)
    let byPauses = try measure(noise, seconds: 4)
    #expect(isNear(byPauses.noiseFloorDBFS, level, within: 0.1))
    #expect(byPauses.noiseFloorBasis == .pauses)
    let byQuiet = try measure(noise, seconds: 4, quietSeconds: 3)
    #expect(isNear(byQuiet.noiseFloorDBFS, level, within: 0.1))
    #expect(byQuiet.noiseFloorBasis == .quietPhase)
    #expect(byQuiet.speechLevelDBFS == nil)
    #expect(byQuiet.signalToNoiseDB == nil)
    #expect(byQuiet.speechSeconds == 0)
  }

  @Test("a constant voltage is not noise")
  func offset() throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: Self.rate, channels: 1))
    let noise = WhiteNoise(rmsDBFS: -70, seed: 13).samples(0..<(2 * Self.rate))
    meter.add(noise.map { $0 + 0.02 })
    #expect(isNear(meter.levels().noiseFloorDBFS, -70, within: 0.2))
  }

  @Test("a constant voltage alone leaves no noise floor, whatever its rounding", arguments: 1...20)
  func constant(step: Int) throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: Self.rate, channels: 2))
    let value = 0.037 * Float(step)
    meter.add([Float](repeating: value, count: 2 * Self.rate))
    let levels = meter.levels()
    #expect(levels.noiseFloorDBFS == nil)
    #expect(levels.isOneSided == nil)
    #expect(isNear(levels.dcDBFS, 20 * log10(Double(value)), within: 1e-6))
  }

  @Test("a cough in the quiet phase is neither noise nor speech")
  func cough() throws {
    let noise = WhiteNoise(rmsDBFS: -60, seed: 14)
    let programme = Segments([
      (noise, Self.rate), (WhiteNoise(rmsDBFS: -20, seed: 15), Self.rate / 2),
      (noise, 3 * Self.rate),
    ])
    let levels = try measure(programme, seconds: 4.5, quietSeconds: 3)
    #expect(isNear(levels.noiseFloorDBFS, -60, within: 0.2))
    #expect(levels.speechLevelDBFS == nil)
    #expect(levels.speechSeconds == 0)
  }

  @Test("someone who talks through the quiet phase is not the noise floor")
  func spokenThrough() throws {
    let speech = SpeechLike(sampleRate: Self.rate, noiseFloorDBFS: -62)
    let levels = try measure(speech, seconds: 8, quietSeconds: 3)
    #expect(levels.noiseFloorBasis == .pauses)
    #expect(isNear(levels.noiseFloorDBFS, -62, within: 1))
  }

  /// RMS over one whole phrase; a meter that bridges gaps by 200 ms reads 0.3 dB less.
  private func phraseLevel(_ loudness: Double) -> Double {
    let clean = SpeechLike(sampleRate: Self.rate, speechLUFS: loudness, noiseFloorDBFS: nil)
    let phrase = clean.samples(0..<(3 * Self.rate))
    let power = phrase.reduce(0) { $0 + Double($1) * Double($1) }
    return 10 * log10(power / Double(phrase.count))
  }

  @Test("speech over noise: both levels and their ratio are found", arguments: [10.0, 20, 30, 40])
  func signalToNoise(ratio: Double) throws {
    let speech = phraseLevel(-20)
    let noise = speech - ratio
    let signal = SpeechLike(sampleRate: Self.rate, noiseFloorDBFS: noise, quietSeconds: 3)
    for quietSeconds in [nil, 3.0] {
      let levels = try measure(signal, seconds: 11, quietSeconds: quietSeconds)
      #expect(isNear(levels.noiseFloorDBFS, noise, within: 0.2))
      #expect(isNear(levels.speechLevelDBFS, speech, within: 0.5))
      #expect(isNear(levels.signalToNoiseDB, ratio, within: 0.5))
      #expect((5.5...6.5).contains(levels.speechSeconds))
    }
  }

  @Test("behind a noise gate there is speech, but no noise floor and no ratio")
  func gated() throws {
    let gated = SpeechLike(sampleRate: Self.rate, noiseFloorDBFS: nil)
    let levels = try measure(gated, seconds: 8)
    #expect(levels.noiseFloorDBFS == nil)
    #expect(levels.noiseFloorBasis == nil)
    #expect(levels.signalToNoiseDB == nil)
    #expect(levels.speechLevelDBFS != nil)
    #expect(!levels.isSilent)
  }

  @Test("less than half a second tells nothing")
  func tooShort() throws {
    let levels = try measure(WhiteNoise(rmsDBFS: -30, seed: 16), seconds: 0.49)
    #expect(levels.noiseFloorDBFS == nil)
    #expect(levels.speechLevelDBFS == nil)
    #expect(levels.speechSeconds == 0)
  }

  @Test("frames that lie partly in the quiet phase do not count as quiet")
  func quietPhaseBoundaries() throws {
    // Half a second of quiet is just enough; it begins and ends amid a frame of 800 samples.
    let loud = WhiteNoise(rmsDBFS: -50, seed: 18)
    let programme = Segments([
      (loud, 8_400), (WhiteNoise(rmsDBFS: -56, seed: 19), 8_800), (loud, 16_000),
    ])
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: Self.rate, channels: 1))
    meter.add(programme.samples(0..<33_200))
    let enough = meter.levels(quietPhase: 8_400..<17_200)
    #expect(enough.noiseFloorBasis == .quietPhase)
    #expect(isNear(enough.noiseFloorDBFS, -56, within: 0.2))
    let tooShort = meter.levels(quietPhase: 8_801..<17_200)
    #expect(tooShort.noiseFloorBasis == .pauses)
  }

  @Test("a quiet phase beyond what was measured falls back to the pauses")
  func quietPhaseOutOfRange() throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: Self.rate, channels: 1))
    meter.add(WhiteNoise(rmsDBFS: -50, seed: 17).samples(0..<Self.rate))
    for range in [5 * Self.rate..<6 * Self.rate, -10..<0, 0..<0, Int.max - 1..<Int.max] {
      let levels = meter.levels(quietPhase: range)
      #expect(levels.noiseFloorBasis == .pauses)
      #expect(isNear(levels.noiseFloorDBFS, -50, within: 0.2))
    }
  }
}
