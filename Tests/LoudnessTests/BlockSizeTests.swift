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
}
