import Glibc

/// A signal of which each sample is changed by itself.
public struct Shaped<Signal: TestSignal>: TestSignal {
  private let signal: Signal
  private let shape: @Sendable (Float, Int) -> Float

  /// Changes samples by a function of their value and their frame.
  public init(_ signal: Signal, by shape: @escaping @Sendable (Float, Int) -> Float) {
    self.signal = signal
    self.shape = shape
  }

  /// The changed value at a frame.
  public func sample(at frame: Int) -> Float { shape(signal.sample(at: frame), frame) }
}

extension TestSignal {
  /// The signal at another level.
  public func gained(byDB gain: Double) -> Shaped<Self> {
    let factor = Float(FullScale.amplitude(dBFS: gain))
    return Shaped(self) { value, _ in value * factor }
  }

  /// The signal with its crests cut off at a level, as an overdriven amplifier does.
  public func clipped(atDBFS level: Double) -> Shaped<Self> {
    let limit = Float(FullScale.amplitude(dBFS: level))
    return Shaped(self) { value, _ in min(max(value, -limit), limit) }
  }

  /// The signal with a constant added.
  public func offset(by value: Float) -> Shaped<Self> {
    Shaped(self) { sample, _ in sample + value }
  }

  /// The signal rounded to integer codes of a width, and cut off at full scale.
  public func quantised(bits: Int) -> Shaped<Self> {
    let scale = Float(sign: .plus, exponent: bits - 1, significand: 1)
    return Shaped(self) { value, _ in
      min(max((value * scale).rounded(), -scale), scale - 1) / scale
    }
  }

  /// The signal with zeros in some frames, as lost audio is filled.
  public func zeroed(in ranges: [Range<Int>]) -> Shaped<Self> {
    Shaped(self) { value, frame in ranges.contains { $0.contains(frame) } ? 0 : value }
  }
}
