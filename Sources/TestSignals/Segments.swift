/// Signals one after the other, each from its own beginning, and silence after the last.
public struct Segments: TestSignal {
  private let segments: [(signal: any TestSignal, frames: Range<Int>)]

  /// Joins signals, each of a length in frames.
  public init(_ segments: [(signal: any TestSignal, length: Int)]) {
    var start = 0
    self.segments = segments.map { signal, length in
      let range = start..<(start + max(0, length))
      start = range.upperBound
      return (signal, range)
    }
  }

  /// The value at a frame of the joined signals.
  public func sample(at frame: Int) -> Float {
    guard let segment = segments.first(where: { $0.frames.contains(frame) }) else { return 0 }
    return segment.signal.sample(at: frame - segment.frames.lowerBound)
  }
}
