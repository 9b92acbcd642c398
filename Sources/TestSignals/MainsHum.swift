/// Hum of the mains: a fundamental and its harmonics.
public struct MainsHum: TestSignal {
  private let lines: [Sine]

  /// Makes lines of RMS levels in dBFS at the first, second and further multiples of a
  /// frequency; nil leaves one out.
  public init(fundamentalHz: Double, rmsDBFS levels: [Double?], sampleRate: Int) {
    lines = levels.enumerated().compactMap { index, level in
      level.map {
        Sine(
          frequencyHz: fundamentalHz * Double(index + 1),
          amplitude: FullScale.amplitude(dBFS: $0) * 2.0.squareRoot(),
          phaseDegrees: Double(index * 73),
          sampleRate: sampleRate
        )
      }
    }
  }

  /// The sum of the lines at a frame.
  public func sample(at frame: Int) -> Float { lines.reduce(0) { $0 + $1.sample(at: frame) } }
}
