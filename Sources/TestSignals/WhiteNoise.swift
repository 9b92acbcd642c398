/// White noise, nearly normally distributed.
public struct WhiteNoise: TestSignal {
  private let generator: SplitMix64
  private let amplitude: Double

  /// Makes noise of an RMS level in dBFS; another seed gives unrelated noise.
  public init(rmsDBFS: Double, seed: UInt64) {
    generator = SplitMix64(seed: seed)
    amplitude = FullScale.amplitude(dBFS: rmsDBFS)
  }

  /// The value at a frame, unrelated to those beside it.
  public func sample(at frame: Int) -> Float {
    guard frame >= 0 else { return 0 }
    return Float(amplitude * generator.normal(at: frame))
  }
}
