/// A pixel format at a size, with the intervals the driver offers for it.
public struct CaptureMode: Codable, Sendable, Equatable {
  /// The pixel format's four characters, such as `MJPG`.
  public var fourcc: String
  /// The driver's words for the pixel format.
  public var description: String
  /// Whether frames arrive compressed.
  public var compressed: Bool
  /// Pixels; the largest where `size_range` is given.
  public var width: UInt32
  /// Pixels; the largest where `size_range` is given.
  public var height: UInt32
  /// The sizes of a stepwise or continuous mode; nil where the size is discrete.
  public var sizeRange: SizeRange?
  /// The discrete frame intervals, exact, in the driver's order.
  public var intervals: [Fraction]
  /// The rates of `intervals`.
  public var ratesFps: [Double]
  /// The intervals of a stepwise or continuous mode; nil where they are discrete.
  public var intervalRange: IntervalRange?

  /// A mode with its intervals, exact.
  public init(
    fourcc: String,
    description: String,
    compressed: Bool,
    width: UInt32,
    height: UInt32,
    sizeRange: SizeRange? = nil,
    intervals: [Fraction],
    intervalRange: IntervalRange? = nil
  ) {
    self.fourcc = fourcc
    self.description = description
    self.compressed = compressed
    self.width = width
    self.height = height
    self.sizeRange = sizeRange
    self.intervals = intervals
    self.ratesFps = intervals.compactMap(\.rateFps)
    self.intervalRange = intervalRange
  }

  /// The fastest rate offered; nil where no interval is known.
  public var fastestFps: Double? { ratesFps.max() ?? intervalRange?.shortest.rateFps }
}

/// The sizes of `V4L2_FRMSIZE_TYPE_STEPWISE` and `_CONTINUOUS`, in pixels.
public struct SizeRange: Codable, Sendable, Equatable {
  /// The smallest width.
  public var minWidth: UInt32
  /// The largest width.
  public var maxWidth: UInt32
  /// The step between widths.
  public var stepWidth: UInt32
  /// The smallest height.
  public var minHeight: UInt32
  /// The largest height.
  public var maxHeight: UInt32
  /// The step between heights.
  public var stepHeight: UInt32

  /// A range as the driver gives it.
  public init(
    minWidth: UInt32,
    maxWidth: UInt32,
    stepWidth: UInt32,
    minHeight: UInt32,
    maxHeight: UInt32,
    stepHeight: UInt32
  ) {
    self.minWidth = minWidth
    self.maxWidth = maxWidth
    self.stepWidth = stepWidth
    self.minHeight = minHeight
    self.maxHeight = maxHeight
    self.stepHeight = stepHeight
  }

  /// Whether a size lies on this range's grid.
  public func contains(width: UInt32, height: UInt32) -> Bool {
    func fits(_ value: UInt32, _ low: UInt32, _ high: UInt32, _ step: UInt32) -> Bool {
      value >= low && value <= high && (step <= 1 || (value - low) % step == 0)
    }
    return fits(width, minWidth, maxWidth, stepWidth)
      && fits(height, minHeight, maxHeight, stepHeight)
  }
}

/// The intervals of `V4L2_FRMIVAL_TYPE_STEPWISE` and `_CONTINUOUS`.
public struct IntervalRange: Codable, Sendable, Equatable {
  /// The shortest interval: the fastest rate.
  public var shortest: Fraction
  /// The longest interval: the slowest rate.
  public var longest: Fraction
  /// The step between intervals.
  public var step: Fraction

  /// A range as the driver gives it.
  public init(shortest: Fraction, longest: Fraction, step: Fraction) {
    self.shortest = shortest
    self.longest = longest
    self.step = step
  }
}
