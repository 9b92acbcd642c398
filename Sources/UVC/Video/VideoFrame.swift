/// A size of a format with its rates (UVC 1.5 payload documents: frame descriptors).
public struct VideoFrame: Sendable, Equatable {
  /// When frames may be asked for, in units of 100 ns.
  public enum Intervals: Sendable, Equatable {
    case discrete([UInt32])
    case continuous(shortest: UInt32, longest: UInt32, step: UInt32)
  }

  /// `bFrameIndex`.
  public var index: UInt8
  /// Pixels.
  public var width: UInt16
  /// Pixels.
  public var height: UInt16
  /// `dwMinBitRate` in bit/s.
  public var minBitRate: UInt32
  /// `dwMaxBitRate` in bit/s.
  public var maxBitRate: UInt32
  /// `dwMaxVideoFrameBufferSize` in bytes; nil for frame-based formats, which have none.
  public var maxFrameBytes: UInt32?
  /// `dwDefaultFrameInterval` in units of 100 ns.
  public var defaultInterval: UInt32
  /// The intervals offered.
  public var intervals: Intervals

  /// The intervals to reckon with, in units of 100 ns: all discrete ones, the ends of a range.
  public var namedIntervals: [UInt32] {
    switch intervals {
    case .discrete(let intervals): intervals
    case .continuous(let shortest, let longest, _):
      shortest == longest ? [shortest] : [shortest, longest]
    }
  }
}
