import Glibc
import Loudness
import TestSignals
import Testing

@Suite("Clipping, at full scale and below it")
struct ClippingTests {
  private func overdriven(_ drive: Double, at level: Double, rate: Int) -> some TestSignal {
    let speech = SpeechLike(sampleRate: rate, noiseFloorDBFS: -62)
    let peak = speech.samples(0..<(4 * rate)).map(abs).max() ?? 0
    return speech.gained(byDB: drive - 20 * log10(Double(peak))).clipped(atDBFS: 0)
      .gained(byDB: level).quantised(bits: 16)
  }

  @Test(
    "speech that was clipped and then attenuated",
    arguments: [1.0, 3, 6, 12],
    [-6.0, -12, -20]
  )
  func attenuated(drive: Double, level: Double) throws {
    let levels = try overdriven(drive, at: level, rate: 16_000).levels(seconds: 4)
    let plateaus = try #require(levels.plateaus)
    #expect(isNear(plateaus.dBFS, level, within: 0.01))
    #expect(plateaus.count >= 5)
    #expect(plateaus.longest >= 3)
    #expect(plateaus.samples >= 3 * plateaus.count)
    #expect(levels.clipRuns == 0)
  }

  @Test("found at 48 kHz too, and at full scale as clipping only")
  func rates() throws {
    let hidden = try overdriven(3, at: -6, rate: 48_000).levels(seconds: 3, rate: 48_000)
    #expect(isNear(hidden.plateaus?.dBFS, -6, within: 0.01))
    let plain = try overdriven(3, at: 0, rate: 16_000).levels(seconds: 4)
    #expect(plain.plateaus == nil)
    #expect(plain.clipRuns > 5)
    let first = try #require(plain.firstClipSeconds)
    #expect((0...3).contains(first))
  }

  @Test("unclipped speech has none at any level", arguments: [-1.0, -6, -20, -40], [8, 16, 24])
  func speech(level: Double, bits: Int) throws {
    for rate in [8_000, 16_000] {
      let speech = SpeechLike(sampleRate: rate).gained(byDB: level + 4).quantised(bits: bits)
      #expect(try speech.levels(seconds: 4, rate: rate).plateaus == nil)
    }
  }

  @Test(
    "a sine has none, however few codes its crest spans",
    arguments: [20.0, 50, 100, 440, 997, 3_000, 6_000],
    [8, 16, 24]
  )
  func sine(hz: Double, bits: Int) throws {
    for level in [-1.0, -6, -40] {
      let sine = Sine(frequencyHz: hz, peakDBFS: level, sampleRate: 48_000).quantised(bits: bits)
      #expect(try sine.levels(seconds: 0.5, rate: 48_000).plateaus == nil)
    }
  }

  @Test("square waves have none: plain, saturated, fading", arguments: [55.0, 110, 440, 880])
  func square(hz: Double) throws {
    let sine = Sine(frequencyHz: hz, peakDBFS: 0, sampleRate: 48_000)
    let waves: [any TestSignal] = [
      Shaped(sine) { value, _ in value > 0 ? 0.5 : -0.5 },
      Shaped(sine) { value, _ in 0.5 * tanh(5 * value) },
      Shaped(sine) { value, _ in 0.5 * tanh(20 * value) },
      Shaped(sine) { value, frame in
        (value > 0 ? 0.5 : -0.5) * exp(-Float(frame % 12_000) / 5_000)
      },
      Mix(
        (0..<8).map { harmonic in
          let order = Double(2 * harmonic + 1)
          return Sine(frequencyHz: hz * order, amplitude: 0.5 / order, sampleRate: 48_000)
        }
      ),
    ]
    for wave in waves {
      let levels = try Mix([wave]).quantised(bits: 16).levels(seconds: 0.5, rate: 48_000)
      #expect(levels.plateaus == nil)
    }
  }

  @Test("noise has none", arguments: [UInt64(1), 2, 3])
  func noise(seed: UInt64) throws {
    for level in [-15.0, -60, -84] {
      let noise = WhiteNoise(rmsDBFS: level, seed: seed).quantised(bits: 16)
      #expect(try noise.levels(seconds: 2).plateaus == nil)
    }
  }

  @Test("tops of 1 and 2 samples are none, of 3 and 6 they are", arguments: [1, 2, 3, 6])
  func runs(length: Int) throws {
    // Ten pulses over a murmur.
    let samples = (0..<20_000).map { frame -> Float in
      let isTop = frame % 2_000 >= 1_000 && frame % 2_000 < 1_000 + length
      return isTop ? 0.5 : 0.05 * sin(Float(frame) * 0.1)
    }
    let plateaus = try Recording(samples).levels(seconds: 1.25).plateaus
    #expect(plateaus?.count == (length < 3 ? nil : 10))
    #expect(plateaus?.longest == (length < 3 ? nil : length))
  }

  @Test("the first clip has its time")
  func firstClip() throws {
    var samples = [Float](repeating: 0.1, count: 16_000)
    for frame in [4_000, 4_001, 8_000, 8_001, 8_002, 12_000, 12_001, 12_002] { samples[frame] = 1 }
    let levels = try Recording(samples).levels(seconds: 1)
    #expect(levels.firstClipSeconds == 0.5)
    #expect(levels.clipRuns == 2)
    #expect(try Silence().levels(seconds: 1).firstClipSeconds == nil)
  }
}
