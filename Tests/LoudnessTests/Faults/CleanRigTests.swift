import Loudness
import TestSignals
import Testing

@Suite("A clean rig: no fault is invented")
struct CleanRigTests {
  @Test(
    "speech over the noise of a room",
    arguments: [8_000, 16_000, 44_100, 48_000, 96_000],
    1...3 as ClosedRange<UInt64>
  )
  func clean(rate: Int, seed: UInt64) throws {
    let noise = [-50.0, -62, -75][Int(seed) - 1]
    let speech = SpeechLike(
      sampleRate: rate,
      speechLUFS: -18,
      noiseFloorDBFS: noise,
      quietSeconds: 1.5,
      seed: seed
    ).quantised(bits: seed == 1 ? 24 : 16)
    for channels in seed == 2 && rate < 90_000 ? [1, 2] : [1] {
      var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: rate, channels: channels))
      meter.add(speech.samples(0..<(4 * rate), channels: channels))
      for quiet in [nil, 0..<(3 * rate / 2)] {
        let levels = meter.levels(quietPhase: quiet)
        #expect(levels.signal == .speech)
        #expect(levels.clipRuns == 0 && levels.plateaus == nil)
        #expect(levels.hum == nil)
        #expect(levels.zeroRuns.count == 0)
        #expect(levels.gainPumping?.isPumping != true)
        #expect(levels.bandwidth?.isLimited == false)
        #expect(levels.stereoImage == (channels == 2 ? .dualMono : nil))
        #expect(isNear(levels.noiseFloorDBFS, noise, within: 0.3))
        #expect(levels.bitsInUse == (seed == 1 ? 24 : 16))
        #expect(levels.phases.speech.count == 1)
      }
    }
  }
}
