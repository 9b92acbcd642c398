import Glibc
import Loudness
import TestSignals
import Testing

/// Signals whose readings follow from arithmetic: where this meter and libebur128 1.2.6 differ, they
/// tell which of the two is right.
@Suite("Known answers")
struct KnownAnswerTests {
  /// What the tables of BS.1770-5 give for a stereo tone at 48 kHz; every rate must give the same.
  private func loudness(ofStereoToneAt frequency: Double, peakDBFS: Double) -> Double {
    let response = Biquad.shelfAt48kHz.power(frequency) * Biquad.highPassAt48kHz.power(frequency)
    return -0.691 + peakDBFS + 10 * log10(response)
  }

  /// libebur128 carries the analogue filter over by the bilinear transform, which bends it towards
  /// half of the rate; at 48 kHz both are the tables.
  static let tones = [
    Tone(sampleRate: 8_000, frequency: 1_000, isLibraryRight: false),
    // `KWeighting` itself is up to 0.03 dB off close to half of this rate.
    Tone(sampleRate: 8_000, frequency: 3_000, tolerance: 0.03, isLibraryRight: false),
    Tone(sampleRate: 16_000, frequency: 1_000, isLibraryRight: false),
    Tone(sampleRate: 16_000, frequency: 5_000, isLibraryRight: false),
    Tone(sampleRate: 44_100, frequency: 1_000, isLibraryRight: true),
    Tone(sampleRate: 48_000, frequency: 1_000, isLibraryRight: true),
    Tone(sampleRate: 48_000, frequency: 5_000, isLibraryRight: true),
    Tone(sampleRate: 96_000, frequency: 1_000, isLibraryRight: false),
    Tone(sampleRate: 192_000, frequency: 1_000, isLibraryRight: false),
    Tone(sampleRate: 192_000, frequency: 5_000, isLibraryRight: false),
  ]

  struct Tone: Sendable {
    let sampleRate: Int
    let frequency: Double
    var tolerance = 0.01
    let isLibraryRight: Bool
  }

  @Test("a tone has the loudness that the tables of the standard give it", arguments: tones)
  func tone(_ tone: Tone) throws {
    let sine = Sine(frequencyHz: tone.frequency, peakDBFS: -20, sampleRate: tone.sampleRate)
    let samples = sine.samples(0..<tone.sampleRate, channels: 2)
    let expected = loudness(ofStereoToneAt: tone.frequency, peakDBFS: -20)
    var meter = try LoudnessMeter.forStereo(sampleRate: tone.sampleRate)
    meter.add(samples)
    #expect(isNear(meter.integratedLUFS, expected, within: tone.tolerance))
    let library = try #require(
      EBUR128Reference(samples, sampleRate: tone.sampleRate, channels: 2)
    )
    #expect(isNear(library.integrated, expected, within: tone.tolerance) == tone.isLibraryRight)
  }

  /// 3 s at -20 LUFS every 10 s over -30 LUFS, half a second beside the whole one. The windows that
  /// libebur128 looks at, one a second, never hold one of those 3 s, nor nearly so.
  @Test("the range of what is loud between the whole seconds")
  func rangeBetweenSeconds() throws {
    let rate = 8_000
    let tone = Sine(frequencyHz: 1_000, peakDBFS: -20, sampleRate: rate)
    let frames = 60 * rate
    func isLoud(_ tenth: Int) -> Bool { (5..<35).contains(tenth % 100) }
    let cycle = tone.samples(0..<8)
    var samples: [Float] = []
    samples.reserveCapacity(frames * 2)
    let quiet = Float(FullScale.amplitude(dBFS: -10))
    for frame in 0..<frames {
      let value = cycle[frame % 8] * (isLoud(frame / (rate / 10)) ? 1 : quiet)
      samples.append(value)
      samples.append(value)
    }
    let readings = (30...600).map { end in
      let loud = ((end - 30)..<end).count(where: isLoud)
      let power = Double(loud) / 30 + Double(30 - loud) / 30 * 0.1
      return loudness(ofStereoToneAt: 1_000, peakDBFS: -20) + 10 * log10(power)
    }
    let expected = try #require(Tech3342Code.range(ofShortTermLoudness: readings))
    var meter = try LoudnessMeter.forStereo(sampleRate: rate)
    meter.add(samples)
    #expect(isNear(meter.loudnessRangeLU, expected, within: 0.01))
    let library = try #require(EBUR128Reference(samples, sampleRate: rate, channels: 2))
    #expect(library.range < expected - 0.2)
  }

  /// Crests that lie halfway between two samples: the peak is the sum of the amplitudes.
  static let crests: [(cyclesPerSample: [Double], isLibraryRight: Bool)] = [
    ([0.02, 0.11, 0.19], true), ([0.21, 0.25], true), ([1.0 / 3], false),
    ([0.05, 0.38, 0.4], false),
  ]

  @Test(
    "a crest between two samples reads as the sum of its partials",
    arguments: crests,
    [8_000, 48_000]
  )
  func crest(
    _ crest: (cyclesPerSample: [Double], isLibraryRight: Bool),
    sampleRate: Int
  ) throws {
    let length = 2_000
    let samples = (0..<length).map { frame in
      let distance = Double(frame) - Double(length / 2) + 0.5
      let fade = 0.5 + 0.5 * cos(2 * .pi * distance / Double(length))
      return Float(
        crest.cyclesPerSample.reduce(0) { $0 + 0.25 * fade * cos(2 * .pi * $1 * distance) }
      )
    }
    let expected = 20 * log10(0.25 * Double(crest.cyclesPerSample.count))
    var meter = TruePeakMeter(try SignalFormat(sampleRate: sampleRate, channels: 1))
    meter.add(samples)
    #expect(isNear(meter.truePeakDBTP, expected, within: 0.05))
    let library = try #require(EBUR128Reference(samples, sampleRate: sampleRate, channels: 1))
    #expect(isNear(library.truePeak, expected, within: 0.05) == crest.isLibraryRight)
  }

  /// Interpolation by FFT finds -7.2 dBTP in the highest of these.
  @Test("white noise: true peak no lower than libebur128's", arguments: 1...4)
  func whiteNoise(seed: UInt64) throws {
    let samples = WhiteNoise(rmsDBFS: -20, seed: seed).samples(0..<48_000)
    let library = try #require(EBUR128Reference(samples, sampleRate: 48_000, channels: 1))
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: 1))
    meter.add(samples)
    let truePeak = try #require(meter.truePeakDBTP)
    #expect(truePeak > library.truePeak)
    #expect(truePeak < library.truePeak + 1)
    #expect(truePeak < -7.17)
  }

  /// A filter as the standard prints it, and its response by the definition.
  private struct Biquad {
    let b: [Double]
    let a: [Double]

    static let shelfAt48kHz = Biquad(
      b: [1.53512485958697, -2.69169618940638, 1.19839281085285],
      a: [1, -1.69065929318241, 0.73248077421585]
    )
    static let highPassAt48kHz = Biquad(
      b: [1, -2, 1],
      a: [1, -1.99004745483398, 0.99007225036621]
    )

    func power(_ frequency: Double) -> Double { power(b, frequency) / power(a, frequency) }

    private func power(_ coefficients: [Double], _ frequency: Double) -> Double {
      let angle = 2 * .pi * frequency / 48_000
      var (real, imaginary) = (0.0, 0.0)
      for (delay, coefficient) in coefficients.enumerated() {
        real += coefficient * cos(angle * Double(delay))
        imaginary -= coefficient * sin(angle * Double(delay))
      }
      return real * real + imaginary * imaginary
    }
  }
}
