/// What is kept of a frame: when it came and what it was, not the picture.
public struct FrameStamp: Sendable, Equatable {
  /// The driver's frame number, which wraps at 2^32.
  public var sequence: UInt32
  /// The driver's time in nanoseconds; 0 where it gives none.
  public var timestampNanoseconds: Int64
  /// Whether that time is of the monotonic clock.
  public var isMonotonic: Bool
  /// When it was dequeued, in nanoseconds of the monotonic clock.
  public var dequeuedNanoseconds: Int64
  /// The driver flagged an error.
  public var hasError: Bool
  /// A compressed frame that ends before its picture does.
  public var isTruncated: Bool
  /// Bytes in the frame.
  public var byteCount: Int
  /// Equal for frames of equal bytes.
  public var digest: UInt64

  /// A frame's stamp.
  public init(
    sequence: UInt32,
    timestampNanoseconds: Int64,
    isMonotonic: Bool,
    dequeuedNanoseconds: Int64,
    hasError: Bool,
    isTruncated: Bool = false,
    byteCount: Int,
    digest: UInt64
  ) {
    self.sequence = sequence
    self.timestampNanoseconds = timestampNanoseconds
    self.isMonotonic = isMonotonic
    self.dequeuedNanoseconds = dequeuedNanoseconds
    self.hasError = hasError
    self.isTruncated = isTruncated
    self.byteCount = byteCount
    self.digest = digest
  }
}
