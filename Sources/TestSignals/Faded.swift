/// A stretch of a signal that fades in and out linearly, and silence after it.
public struct Faded<Signal: TestSignal>: TestSignal {
  private let signal: Signal
  private let length: Int
  private let fade: Int

  /// Takes the first `length` frames of a signal and fades over `fade` frames at either end.
  public init(_ signal: Signal, length: Int, fade: Int) {
    self.signal = signal
    self.length = length
    self.fade = fade
  }

  /// The value at a frame: zero at the first and the last of the stretch.
  public func sample(at frame: Int) -> Float {
    let toEdge = min(frame, length - 1 - frame)
    guard toEdge >= 0 else { return 0 }
    let value = signal.sample(at: frame)
    return toEdge < fade ? value * Float(toEdge) / Float(fade) : value
  }
}
