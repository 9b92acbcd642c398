/// A signal of which any part can be made at any time: the same frames are always the same samples.
///
/// Full scale is ±1. A signal may exceed it, as a float stream may.
public protocol TestSignal: Sendable {
  /// The value at a frame, counted from the beginning; frames before it are silent.
  func sample(at frame: Int) -> Float
}

extension TestSignal {
  /// Writes the frames from `start` on to a buffer of interleaved channels, which are all the same.
  public func render(
    into interleaved: UnsafeMutableBufferPointer<Float>,
    channels: Int = 1,
    from start: Int
  ) {
    guard channels > 0, var frame = interleaved.baseAddress else { return }
    for index in 0..<(interleaved.count / channels) {
      frame.update(repeating: sample(at: start + index), count: channels)
      frame += channels
    }
  }

  /// The frames of a range as interleaved channels, which are all the same.
  public func samples(_ range: Range<Int>, channels: Int = 1) -> [Float] {
    let capacity = range.count * max(0, channels)
    return [Float](unsafeUninitializedCapacity: capacity) { buffer, count in
      render(into: buffer, channels: channels, from: range.lowerBound)
      count = capacity
    }
  }
}
