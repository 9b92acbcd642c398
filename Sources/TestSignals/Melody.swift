import Glibc

/// A bass line: plucked notes of equal temperament at A = 440 Hz, four harmonics each.
public struct Melody: TestSignal {
  private static let noteSeconds = 0.5

  private let generator: SplitMix64
  private let sampleRate: Double
  private let amplitude: Double

  /// Makes notes between E1, 41.2 Hz, and D#3, of a peak level of about `dBFS` each.
  public init(dBFS: Double, sampleRate: Int, seed: UInt64) {
    generator = SplitMix64(seed: seed)
    self.sampleRate = Double(max(1, sampleRate))
    amplitude = FullScale.amplitude(dBFS: dBFS)
  }

  /// The value at a frame; a note does not ring on into the next one.
  public func sample(at frame: Int) -> Float {
    guard frame >= 0 else { return 0 }
    let time = Double(frame) / sampleRate
    let note = Int(time / Self.noteSeconds)
    let semitone = Double(generator.number(at: note) % 24)
    let frequency = 41.203 * pow(2, semitone / 12)
    let since = time - Double(note) * Self.noteSeconds
    let attack = min(since / 0.01, (Self.noteSeconds - since) / 0.01, 1)
    let value = (1...4).reduce(0.0) { sum, order in
      sum + sin(2 * .pi * frequency * Double(order) * since) / Double(order)
    }
    return Float(amplitude * attack * exp(-3 * since) * value / 1.6)
  }
}
