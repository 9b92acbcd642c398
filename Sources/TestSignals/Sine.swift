import Glibc

/// A sine wave.
public struct Sine: TestSignal {
  private let cyclesPerFrame: Double
  private let amplitude: Double
  private let phase: Double

  /// Makes a sine of a peak amplitude, full scale being 1, that begins at a phase in degrees.
  public init(
    frequencyHz: Double,
    amplitude: Double,
    phaseDegrees: Double = 0,
    sampleRate: Int
  ) {
    cyclesPerFrame = frequencyHz / Double(max(1, sampleRate))
    self.amplitude = amplitude
    phase = phaseDegrees / 360
  }

  /// Makes a sine of a peak level in dBFS that begins at a phase in degrees.
  public init(
    frequencyHz: Double,
    peakDBFS: Double,
    phaseDegrees: Double = 0,
    sampleRate: Int
  ) {
    self.init(
      frequencyHz: frequencyHz,
      amplitude: FullScale.amplitude(dBFS: peakDBFS),
      phaseDegrees: phaseDegrees,
      sampleRate: sampleRate
    )
  }

  /// The value at a frame; the first one has the phase asked for.
  public func sample(at frame: Int) -> Float {
    guard frame >= 0 else { return 0 }
    let cycles = Double(frame) * cyclesPerFrame + phase
    return Float(amplitude * sin(2 * .pi * (cycles - cycles.rounded(.down))))
  }
}
