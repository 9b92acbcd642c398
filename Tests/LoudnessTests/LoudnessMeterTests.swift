import Loudness
import TestSignals
import Testing

@Suite("Loudness")
struct LoudnessMeterTests {
  @Test("997 Hz at full scale: 0.0 LUFS as mono, which is dual mono, and in both channels")
  func fullScale() throws {
    let tone = Sine(frequencyHz: 997, peakDBFS: 0, sampleRate: 48_000)
    var mono = LoudnessMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    mono.add(tone.samples(0..<96_000))
    #expect(isNear(mono.integratedLUFS, 0, within: 0.005))
    var stereo = try LoudnessMeter.forStereo()
    stereo.add(tone.samples(0..<96_000, channels: 2))
    #expect(isNear(stereo.integratedLUFS, 0, within: 0.005))
  }

  @Test("997 Hz at full scale in one channel of stereo: -3.01 LUFS", arguments: [0, 1])
  func oneChannel(channel: Int) throws {
    let tone = Sine(frequencyHz: 997, peakDBFS: 0, sampleRate: 48_000).samples(0..<96_000)
    var meter = try LoudnessMeter.forStereo()
    meter.add(tone.flatMap { channel == 0 ? [$0, 0] : [0, $0] })
    #expect(isNear(meter.integratedLUFS, -3.01, within: 0.005))
  }

  @Test(
    "the calibration tone, 1 kHz stereo at -18 dBFS, reads -18.0 LUFS at every rate",
    arguments: [8_000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000, 96_000, 192_000, 768_000]
  )
  func calibration(sampleRate: Int) throws {
    var meter = LoudnessMeter(try SignalFormat(sampleRate: sampleRate, channels: 2))
    let tone = Sine(frequencyHz: 1_000, peakDBFS: -18, sampleRate: sampleRate)
    meter.add(tone.samples(0..<sampleRate, channels: 2))
    #expect(isNear(meter.integratedLUFS, -17.993, within: 0.01))
    #expect(isNear(meter.momentaryLUFS, -17.993, within: 0.01))
  }

  @Test("the absolute gate lies at -70 LUFS")
  func absoluteGate() throws {
    var above = try LoudnessMeter.forStereo()
    above.play(.tone(-69.9, 1_000))
    #expect(isNear(above.integratedLUFS, -69.9, within: 0.1))
    var below = try LoudnessMeter.forStereo()
    below.play(.tone(-70.1, 1_000))
    #expect(below.integratedLUFS == nil)
    #expect(isNear(below.momentaryLUFS, -70.1, within: 0.1))
  }

  /// Half of the time at 0 dB and half at -x dB, the mean lies between 3.01 dB and 0 below the top.
  @Test(
    "the relative gate lies 10 LU below the mean of what passes the absolute gate",
    arguments: [(-12.5, -22.75), (-13.5, -20.0)]
  )
  func relativeGate(step: Double, expected: Double) throws {
    var meter = try LoudnessMeter.forStereo()
    meter.play([.tone(-20, 20_000), .tone(-20 + step, 20_000)])
    #expect(isNear(meter.integratedLUFS, expected, within: 0.1))
  }

  @Test("tells nothing before a window is full")
  func notYet() throws {
    var meter = try LoudnessMeter.forStereo()
    meter.play(.tone(-23, 390))
    #expect(meter.momentaryLUFS == nil)
    #expect(meter.maximumMomentaryLUFS == nil)
    #expect(meter.integratedLUFS == nil)
    meter.play(.tone(-23, 10))
    #expect(isNear(meter.momentaryLUFS, -23, within: 0.1))
    #expect(isNear(meter.integratedLUFS, -23, within: 0.1))
    #expect(meter.shortTermLUFS == nil)
    #expect(meter.maximumShortTermLUFS == nil)
  }

  @Test("digital silence has no loudness, not even after a tone")
  func silence() throws {
    var meter = try LoudnessMeter.forStereo()
    meter.play(.silence(4_000))
    #expect(meter.momentaryLUFS == nil)
    #expect(meter.shortTermLUFS == nil)
    #expect(meter.maximumShortTermLUFS == nil)
    #expect(meter.integratedLUFS == nil)
    meter.play([.tone(-20, 3_000), .silence(4_000)])
    #expect(meter.momentaryLUFS == nil)
    #expect(meter.shortTermLUFS == nil)
    #expect(isNear(meter.maximumShortTermLUFS, -20, within: 0.1))
  }

  @Test("a constant voltage is inaudible")
  func constant() throws {
    var meter = LoudnessMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    meter.add([Float](repeating: 0, count: 4_800))
    meter.add([Float](repeating: 0.001, count: 96_000))
    #expect((meter.momentaryLUFS ?? -.infinity) < -100)
    #expect(meter.integratedLUFS == nil)
  }
}
