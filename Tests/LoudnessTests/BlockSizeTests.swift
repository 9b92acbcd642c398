import Loudness
import TestSignals
import Testing

@Suite("How samples are cut into blocks changes nothing")
struct BlockSizeTests {
  @Test(
    "equal to the last bit in blocks of any size",
    arguments: [1, 7, 480, 4_096],
    [(48_000, 2), (11_025, 1), (192_000, 3)]
  )
  func equalResults(framesPerBlock: Int, format: (sampleRate: Int, channels: Int)) throws {
    let format = try SignalFormat(sampleRate: format.sampleRate, channels: format.channels)
    let frames = min(36_000, format.sampleRate * 2)
    let speech = SpeechLike(sampleRate: format.sampleRate, speechLUFS: -9)
    let samples = speech.samples(0..<frames, channels: format.channels)
    var whole = MicrophoneLevelMeter(format)
    whole.add(samples)
    var cut = MicrophoneLevelMeter(format)
    samples.withUnsafeBufferPointer { samples in
      let step = framesPerBlock * format.channels
      for start in stride(from: 0, to: samples.count, by: step) {
        cut.add(UnsafeBufferPointer(rebasing: samples[start..<min(start + step, samples.count)]))
      }
    }
    let quiet = 0..<(frames / 2)
    #expect(cut.levels(quietPhase: quiet) == whole.levels(quietPhase: quiet))
    #expect(whole.levels().truePeakDBTP != nil)
  }

  @Test(
    "loudness, range and true peak too, where samples are no numbers or overflow",
    arguments: [1, 3, 79, 80, 81, 3_000],
    1...3
  )
  func equalLoudness(framesPerBlock: Int, channels: Int) throws {
    let format = try SignalFormat(sampleRate: 8_000, channels: channels)
    var samples = SpeechLike(sampleRate: 8_000).samples(0..<(5 * 8_000), channels: channels)
    for index in stride(from: 1_001, to: samples.count, by: 7_003) {
      samples[index] = index.isMultiple(of: 2) ? .nan : .infinity
    }
    for index in 0..<20 {
      samples[20_000 + index] = .greatestFiniteMagnitude * (index.isMultiple(of: 3) ? 1 : -1)
    }
    var whole = (LoudnessMeter(format), TruePeakMeter(format))
    whole.0.add(samples)
    whole.1.add(samples)
    var cut = (LoudnessMeter(format), TruePeakMeter(format))
    let step = framesPerBlock * channels
    for start in stride(from: 0, to: samples.count, by: step) {
      let block = Array(samples[start..<min(start + step, samples.count)])
      cut.0.add(block)
      cut.1.add(block)
    }
    #expect(cut.0.momentaryLUFS == whole.0.momentaryLUFS)
    #expect(cut.0.shortTermLUFS == whole.0.shortTermLUFS)
    #expect(cut.0.maximumMomentaryLUFS == whole.0.maximumMomentaryLUFS)
    #expect(cut.0.maximumShortTermLUFS == whole.0.maximumShortTermLUFS)
    #expect(cut.0.integratedLUFS == whole.0.integratedLUFS)
    #expect(cut.0.loudnessRangeLU == whole.0.loudnessRangeLU)
    #expect(cut.1.truePeakDBTP == whole.1.truePeakDBTP)
    #expect(whole.0.loudnessRangeLU != nil)
    #expect(whole.1.truePeakDBTP != nil)
  }
}
