import Loudness
import TestSignals
import Testing

@Suite("Hostile input to the fault meters")
struct HostileFaultTests {
  private func measure(_ samples: [Float], channels: Int = 2) throws -> MicrophoneLevels {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 8_000, channels: channels))
    meter.add(samples)
    return meter.levels(quietPhase: 0..<16_000)
  }

  private func isSound(_ levels: MicrophoneLevels) -> Bool {
    var values = [
      levels.crestFactorDB, levels.noiseFloorDBA, levels.signalToNoiseErrorDB,
      levels.firstClipSeconds, levels.plateaus?.dBFS, levels.hum?.dBFS, levels.hum?.prominenceDB,
      levels.bandwidth?.hz, levels.zeroRuns.milliseconds, levels.gainPumping?.riseDB,
      levels.phases.confidence,
    ]
    switch levels.stereoImage {
    case .oneSided(_, let difference)?: values.append(difference)
    case .inverted(let correlation, let loss)?, .stereo(let correlation, let loss)?:
      values += [correlation, loss]
    case .dualMono?, nil: break
    }
    return values.allSatisfy { $0?.isFinite ?? true } && (0...1).contains(levels.phases.confidence)
  }

  static let values: [Float] = [
    .nan, .infinity, -.infinity, 0, 1, -1, .greatestFiniteMagnitude, -.greatestFiniteMagnitude,
    .leastNonzeroMagnitude, .leastNormalMagnitude,
  ]

  @Test("nothing but one value, or that amid others", arguments: values)
  func oneValue(value: Float) throws {
    #expect(isSound(try measure([Float](repeating: value, count: 48_000))))
    let noise = WhiteNoise(rmsDBFS: -30, seed: 1).samples(0..<48_000)
    #expect(isSound(try measure(noise.enumerated().map { $0 % 7 == 0 ? value : $1 })))
    #expect(isSound(try measure((0..<48_000).map { $0 / 50 % 2 == 0 ? value : -value })))
  }

  @Test("nothing, one sample, one frame", arguments: [0, 1, 2, 3])
  func little(count: Int) throws {
    let levels = try measure([Float](repeating: 0.5, count: count))
    #expect(isSound(levels))
    #expect(levels.hum == nil && levels.bandwidth == nil && levels.plateaus == nil)
    #expect(levels.signal == nil)
  }

  @Test("all zero and all full scale have their class, and no fault beside it")
  func constants() throws {
    let zero = try measure([Float](repeating: 0, count: 48_000))
    #expect(zero.signal == .digitalZero)
    #expect(zero.zeroRuns.count == 0)
    let full = try measure([Float](repeating: 1, count: 48_000))
    #expect(full.signal == .stuck)
    #expect(full.plateaus == nil)
    #expect(full.clipRuns == 1)
  }
}
