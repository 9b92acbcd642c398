/// A meter that is fed interleaved samples, full scale being ±1, in blocks of any size.
///
/// How the samples are cut into blocks never changes a result, not by one bit.
/// A sample that is not a finite number counts as zero; `ChannelLevels` tells how many there were.
public protocol SampleMeter {
  /// Measures whole frames; a partial frame at the end is ignored.
  mutating func add(_ interleaved: UnsafeBufferPointer<Float>)
}

extension SampleMeter {
  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: [Float]) {
    interleaved.withUnsafeBufferPointer { self.add($0) }
  }
}

extension Float {
  /// The value itself, or zero for NaN and infinity.
  @inline(__always)
  var orZeroIfNotFinite: Float { self - self == 0 ? self : 0 }
}
