import Glibc
import Loudness
import TestSignals
import Testing

@Suite("True peak")
struct TruePeakMeterTests {
  /// Four readings a sample miss the crest by no more than this, whatever the phase.
  private func worstUnderRead(cyclesPerSample: Double) -> Double {
    20 * log10(cos(.pi * cyclesPerSample / 4))
  }

  @Test(
    "a tone reads within the limits of four-times oversampling at every phase",
    arguments: SampleRates.all,
    [0.01, 0.1, 0.25, 0.3333, 0.4]
  )
  func toneWithinTheoreticalBound(sampleRate: Int, cyclesPerSample: Double) throws {
    for phase in stride(from: 0.0, to: 180, by: 15) {
      var meter = TruePeakMeter(try SignalFormat(sampleRate: sampleRate, channels: 1))
      let sine = Sine(
        frequencyHz: cyclesPerSample * Double(sampleRate),
        peakDBFS: -6,
        phaseDegrees: phase,
        sampleRate: sampleRate
      )
      meter.add(Faded(sine, length: 600, fade: 200).samples(0..<600))
      let error = try #require(meter.truePeakDBTP) + 6
      #expect(error < 0.03)
      #expect(error > worstUnderRead(cyclesPerSample: cyclesPerSample) - 0.05)
    }
  }

  @Test("is never below the sample peak: a lone sample and the very last one count")
  func samplePeakCounts() throws {
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    meter.add([0, 0, 0, -1])
    #expect(meter.truePeakDBTP == 0)
  }

  @Test("the loudest channel counts")
  func loudestChannel() throws {
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: 3))
    let tone = Sine(frequencyHz: 12_000, amplitude: 0.5, phaseDegrees: 45, sampleRate: 48_000)
    let mono = Faded(tone, length: 2_000, fade: 480).samples(0..<2_000)
    meter.add(mono.flatMap { [0, 0.1 * $0, $0] })
    #expect(isNear(meter.truePeakDBTP, -6.02, within: 0.05))
  }

  @Test("digital silence has no peak")
  func silence() throws {
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    #expect(meter.truePeakDBTP == nil)
    meter.add(Silence().samples(0..<5_000))
    #expect(meter.truePeakDBTP == nil)
  }
}
