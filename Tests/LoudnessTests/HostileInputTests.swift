import Loudness
import TestSignals
import Testing

@Suite("Hostile input")
struct HostileInputTests {
  @Test("a rate or channel count that no meter can measure is refused")
  func formats() {
    for rate in [Int.min, -1, 0, 7_999, 768_001, Int.max] {
      #expect(throws: SignalFormatError.unsupportedSampleRate(rate, supported: 8_000...768_000)) {
        try SignalFormat(sampleRate: rate, channels: 1)
      }
    }
    for channels in [Int.min, -1, 0, 257, Int.max] {
      #expect(throws: SignalFormatError.unsupportedChannelCount(channels, supported: 1...256)) {
        try SignalFormat(sampleRate: 48_000, channels: channels)
      }
    }
  }

  private func isSound(_ levels: MicrophoneLevels) -> Bool {
    let values = [
      levels.peakDBFS, levels.truePeakDBTP, levels.rmsDBFS, levels.dcDBFS, levels.integratedLUFS,
      levels.maximumMomentaryLUFS, levels.maximumShortTermLUFS, levels.noiseFloorDBFS,
      levels.speechLevelDBFS, levels.signalToNoiseDB, levels.stereoCorrelation,
    ]
    return values.allSatisfy { $0?.isFinite ?? true }
  }

  @Test(
    "a sample that is no number is counted and does not spoil the rest",
    arguments: [Float.nan, .infinity, -.infinity, .signalingNaN]
  )
  func notANumber(value: Float) throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 48_000, channels: 2))
    var samples = Sine(frequencyHz: 1_000, peakDBFS: -23, sampleRate: 48_000)
      .samples(0..<192_000, channels: 2)
    samples[10_001] = value
    samples[20_000] = value
    meter.add(samples)
    let levels = meter.levels()
    #expect(levels.invalidSamples == 2)
    #expect(levels.channels.map(\.invalidSamples) == [1, 1])
    #expect(isSound(levels))
    #expect(isNear(levels.integratedLUFS, -23, within: 0.1))
    #expect(isNear(levels.peakDBFS, -23, within: 0.01))
    // The gap that such a sample leaves rings by 1 dB.
    #expect(isNear(levels.truePeakDBTP, -22.5, within: 0.5))
    #expect(levels.stereoCorrelation.map { $0 > 0.99 } == true)
  }

  @Test("nothing but NaN is not silence, and has no level")
  func onlyNaN() throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    meter.add([Float](repeating: .nan, count: 48_000))
    let levels = meter.levels()
    #expect(!levels.isSilent)
    #expect(levels.peakDBFS == nil)
    #expect(isSound(levels))
  }

  @Test("the largest and the smallest numbers there are stay finite")
  func extremes() throws {
    for value in [Float.greatestFiniteMagnitude, .leastNonzeroMagnitude] {
      var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 48_000, channels: 2))
      meter.add((0..<96_000).map { $0 / 2 % 3 == 0 ? value : -value })
      #expect(isSound(meter.levels()))
      #expect(meter.levels().peakDBFS != nil)
      #expect(meter.levels().truePeakDBTP != nil)
    }
  }

  @Test("where the sum of two samples overflows, the samples themselves are the peak")
  func overflowBetweenSamples() throws {
    let huge = [Float.greatestFiniteMagnitude]
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    meter.add(huge + Silence().samples(0..<14) + huge + Silence().samples(0..<20))
    #expect(isNear(meter.truePeakDBTP, 770.6, within: 0.1))
  }

  @Test("a partial frame at the end is ignored")
  func partialFrame() throws {
    var meter = MicrophoneLevelMeter(try SignalFormat(sampleRate: 48_000, channels: 2))
    meter.add([0.1, 0.1, 0.9])
    meter.add([0.9])
    meter.add(UnsafeBufferPointer(start: nil, count: 0))
    #expect(isNear(meter.levels().peakDBFS, -20, within: 1e-3))
  }
}
