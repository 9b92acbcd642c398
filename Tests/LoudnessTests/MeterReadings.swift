import Loudness

/// What the meters of this project read of a programme, the windows every 100 ms.
struct MeterReadings {
  let integrated: Double?
  let range: Double?
  let truePeak: Double?
  private(set) var momentary: [Double?] = []
  private(set) var shortTerm: [Double?] = []

  init(_ programme: SteppedProgramme) throws {
    let format = try SignalFormat(
      sampleRate: programme.sampleRate,
      channels: programme.channels
    )
    var loudness = LoudnessMeter(format)
    var truePeak = TruePeakMeter(format)
    let step = programme.sampleRate / 10 * programme.channels
    for start in stride(from: 0, to: programme.samples.count, by: step) {
      let end = min(start + step, programme.samples.count)
      programme.samples[start..<end].withUnsafeBufferPointer { block in
        loudness.add(block)
        truePeak.add(block)
      }
      momentary.append(loudness.momentaryLUFS)
      shortTerm.append(loudness.shortTermLUFS)
    }
    integrated = loudness.integratedLUFS
    range = loudness.loudnessRangeLU
    self.truePeak = truePeak.truePeakDBTP
  }
}
