import Loudness
import TestSignals
import Testing

/// The true-peak cases of EBU Tech 3341 (November 2023), table 1.
///
/// The table gives them as fractions of the sample rate, so they are the same samples at every rate.
/// From 192 kHz up BS.1770-5 asks for no oversampling, and a meter without would miss them; this one
/// oversamples there too, so each case is defined at each rate.
@Suite("EBU Tech 3341, true peak")
struct Tech3341TruePeakTests {
  static let tolerance = -0.4...0.2

  struct Tone: Sendable {
    let number: Int
    let samplesPerCycle: Double
    let amplitude: Double
    let phaseDegrees: Double
    let expected: Double
  }

  static let tones = [
    Tone(number: 15, samplesPerCycle: 4, amplitude: 0.5, phaseDegrees: 0, expected: -6),
    Tone(number: 16, samplesPerCycle: 4, amplitude: 0.5, phaseDegrees: 45, expected: -6),
    Tone(number: 17, samplesPerCycle: 6, amplitude: 0.5, phaseDegrees: 60, expected: -6),
    Tone(number: 18, samplesPerCycle: 8, amplitude: 0.5, phaseDegrees: 67.5, expected: -6),
    Tone(number: 19, samplesPerCycle: 4, amplitude: 1.41, phaseDegrees: 45, expected: 3),
  ]

  @Test("cases 15 to 19: tones whose samples miss the peak", arguments: SampleRates.all, tones)
  func tone(sampleRate: Int, tone: Tone) throws {
    let sine = Sine(
      frequencyHz: Double(sampleRate) / tone.samplesPerCycle,
      amplitude: tone.amplitude,
      phaseDegrees: tone.phaseDegrees,
      sampleRate: sampleRate
    )
    // 10 ms of fade in and out.
    let length = sampleRate / 10
    let samples = Faded(sine, length: length, fade: sampleRate / 100).samples(0..<length)
    let error = try truePeak(samples, sampleRate) - tone.expected
    #expect(Self.tolerance.contains(error), "case \(tone.number): off by \(error) dB")
  }

  @Test(
    "cases 20 to 23: a peak between the samples of any phase",
    arguments: SampleRates.all,
    0..<4
  )
  func insertedPeak(sampleRate: Int, offset: Int) throws {
    let error = try truePeak(InsertedPeak.samples(offset: offset), sampleRate)
    #expect(Self.tolerance.contains(error), "case \(20 + offset): off by \(error) dB")
  }

  private func truePeak(_ samples: [Float], _ sampleRate: Int) throws -> Double {
    var meter = TruePeakMeter(try SignalFormat(sampleRate: sampleRate, channels: 1))
    meter.add(samples)
    return try #require(meter.truePeakDBTP)
  }
}
