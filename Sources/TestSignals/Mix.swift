/// Signals at the same time.
public struct Mix: TestSignal {
  private let signals: [any TestSignal]

  /// Adds signals up.
  public init(_ signals: [any TestSignal]) { self.signals = signals }

  /// The sum of the values at a frame.
  public func sample(at frame: Int) -> Float {
    signals.reduce(0) { $0 + $1.sample(at: frame) }
  }
}
