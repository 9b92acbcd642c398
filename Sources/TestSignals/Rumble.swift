import Glibc

/// Noise of low frequencies only, as of traffic, wind or a desk.
public struct Rumble: TestSignal {
  private let generator: SplitMix64
  private let amplitude: Double
  private let centre: Double
  private let pointsPerFrame: Double

  /// Makes noise that lies mostly within a range of frequencies, of an RMS level in dBFS.
  public init(rmsDBFS: Double, hz: ClosedRange<Double>, sampleRate: Int, seed: UInt64) {
    generator = SplitMix64(seed: seed)
    let rate = Double(max(1, sampleRate))
    // Straight lines between random points have two thirds of their mean square.
    amplitude = FullScale.amplitude(dBFS: rmsDBFS) * 1.5.squareRoot()
    centre = (hz.lowerBound + hz.upperBound) / 2 / rate
    pointsPerFrame = (hz.upperBound - hz.lowerBound) / rate
  }

  /// The value at a frame: slow noise on two carriers a quarter of a cycle apart.
  public func sample(at frame: Int) -> Float {
    guard frame >= 0 else { return 0 }
    let position = Double(frame) * pointsPerFrame
    let index = Int(position)
    let fraction = position - Double(index)
    let cycles = Double(frame) * centre
    let angle = 2 * .pi * (cycles - cycles.rounded(.down))
    let value = slow(2 * index, fraction) * cos(angle) + slow(2 * index + 1, fraction) * sin(angle)
    return Float(amplitude * value)
  }

  private func slow(_ index: Int, _ fraction: Double) -> Double {
    generator.normal(at: index) * (1 - fraction) + generator.normal(at: index + 2) * fraction
  }
}
