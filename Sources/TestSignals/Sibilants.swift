/// The hiss of s and f, which reaches up to half of any rate: what makes speech full-band.
public struct Sibilants: TestSignal {
  private let noise: WhiteNoise
  private let sampleRate: Double

  /// Makes bursts of 80 ms of an RMS level in dBFS, one a second.
  public init(rmsDBFS: Double, sampleRate: Int, seed: UInt64) {
    noise = WhiteNoise(rmsDBFS: rmsDBFS, seed: seed)
    self.sampleRate = Double(max(1, sampleRate))
  }

  /// The value at a frame: zero between the bursts.
  public func sample(at frame: Int) -> Float {
    let time = Double(frame) / sampleRate
    let since = time - time.rounded(.down)
    guard since < 0.08 else { return 0 }
    // Rising faster towards high frequencies, as sibilants do.
    return noise.sample(at: frame) - noise.sample(at: frame - 1)
  }
}
