/// Digital silence.
public struct Silence: TestSignal {
  /// Makes a signal of zeros.
  public init() {}

  /// Zero at every frame.
  public func sample(at frame: Int) -> Float { 0 }
}
