/// A frame as it was dequeued, without its picture.
public struct DequeuedFrame: Sendable {
  /// The driver's frame number.
  public var sequence: UInt32
  /// The driver's time, in nanoseconds of its clock.
  public var timestampNanoseconds: Int64
  /// Whether that clock is the monotonic one.
  public var isMonotonic: Bool
  /// When it was dequeued, on the monotonic clock.
  public var dequeuedNanoseconds: Int64
  /// The driver flagged an error.
  public var hasError: Bool
  /// Bytes in the frame, all planes together.
  public var byteCount: Int
  /// Bytes in its first plane: luma, where there are several.
  public var firstPlaneByteCount: Int
  /// Where in the mapped buffers the frame lies, until it is queued again.
  public var bufferIndex: UInt32
}
