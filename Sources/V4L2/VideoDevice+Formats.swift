internal import CV4L2
internal import SystemPackage

/// An entry of `VIDIOC_ENUM_FMT`.
public struct FormatDescription: Sendable {
  /// The pixel format.
  public let pixelFormat: PixelFormat
  /// The driver's words.
  public let description: String
  /// Frames arrive compressed.
  public let isCompressed: Bool
}

/// An entry of `VIDIOC_ENUM_FRAMESIZES`, in pixels.
public enum FrameSize: Sendable {
  case discrete(width: UInt32, height: UInt32)
  case stepwise(
    widths: ClosedRange<UInt32>,
    widthStep: UInt32,
    heights: ClosedRange<UInt32>,
    heightStep: UInt32
  )
}

/// An entry of `VIDIOC_ENUM_FRAMEINTERVALS`, in seconds.
public enum FrameInterval: Sendable {
  case discrete(Ratio)
  case stepwise(shortest: Ratio, longest: Ratio, step: Ratio)
}

/// `struct v4l2_fract`.
public struct Ratio: Sendable, Hashable {
  /// The part above the line.
  public let numerator: UInt32
  /// The part below the line.
  public let denominator: UInt32

  /// A ratio as given.
  public init(numerator: UInt32, denominator: UInt32) {
    self.numerator = numerator
    self.denominator = denominator
  }

  init(_ raw: v4l2_fract) {
    numerator = raw.numerator
    denominator = raw.denominator
  }

  var isPositive: Bool { numerator > 0 && denominator > 0 }
}

extension Ratio: Comparable {
  /// By value: products of 32 bits fit into 64.
  public static func < (left: Ratio, right: Ratio) -> Bool {
    UInt64(left.numerator) * UInt64(right.denominator)
      < UInt64(right.numerator) * UInt64(left.denominator)
  }
}

/// A driver that never ends an enumeration is cut off here; no camera offers as many entries.
private let enumerationLimit: UInt32 = 256

/// No sensor is as wide or as high.
let largestSide: UInt32 = 65_536

extension VideoDevice {
  /// Every pixel format of a buffer type, in the driver's order; what can't be true is left out and
  /// noted.
  public func formats(
    _ type: BufferType,
    faults: inout Set<EnumerationFault>
  ) -> [FormatDescription] {
    var formats: [FormatDescription] = []
    for index in 0..<enumerationLimit {
      var raw = v4l2_fmtdesc()
      raw.index = index
      raw.type = type.rawValue
      guard (try? perform(airworthy_VIDIOC_ENUM_FMT, &raw)) != nil else { break }
      formats.append(
        FormatDescription(
          pixelFormat: PixelFormat(code: raw.pixelformat),
          description: text(of: raw.description),
          isCompressed: raw.flags & UInt32(V4L2_FMT_FLAG_COMPRESSED) != 0
        )
      )
    }
    if formats.count == enumerationLimit { faults.insert(.formatsEndless) }
    return formats
  }

  /// The sizes of a pixel format; one entry where they are stepwise.
  public func frameSizes(
    of format: PixelFormat,
    faults: inout Set<EnumerationFault>
  ) -> [FrameSize] {
    var sizes: [FrameSize] = []
    for index in 0..<enumerationLimit {
      var raw = v4l2_frmsizeenum()
      raw.index = index
      raw.pixel_format = format.code
      guard (try? perform(airworthy_VIDIOC_ENUM_FRAMESIZES, &raw)) != nil else { break }
      if raw.type == V4L2_FRMSIZE_TYPE_DISCRETE.rawValue {
        let (width, height) = (raw.discrete.width, raw.discrete.height)
        if width == 0 || height == 0 {
          faults.insert(.sizeZero)
        } else if max(width, height) > largestSide {
          faults.insert(.sizeHuge)
        } else {
          sizes.append(.discrete(width: width, height: height))
        }
      } else {
        if let range = FrameSize(raw.stepwise, faults: &faults) { sizes.append(range) }
        break  // stepwise and continuous sizes have index 0 alone
      }
      if index == enumerationLimit - 1 { faults.insert(.sizesEndless) }
    }
    return sizes
  }

  /// The intervals of a pixel format at a size; one entry where they are stepwise.
  public func frameIntervals(
    of format: PixelFormat,
    width: UInt32,
    height: UInt32,
    faults: inout Set<EnumerationFault>
  ) -> [FrameInterval] {
    var intervals: [FrameInterval] = []
    for index in 0..<enumerationLimit {
      var raw = v4l2_frmivalenum()
      raw.index = index
      raw.pixel_format = format.code
      raw.width = width
      raw.height = height
      guard (try? perform(airworthy_VIDIOC_ENUM_FRAMEINTERVALS, &raw)) != nil else { break }
      if raw.type == V4L2_FRMIVAL_TYPE_DISCRETE.rawValue {
        let interval = Ratio(raw.discrete)
        if interval.isPositive {
          intervals.append(.discrete(interval))
        } else {
          faults.insert(.intervalZero)
        }
      } else {
        if let range = FrameInterval(raw, faults: &faults) { intervals.append(range) }
        break
      }
      if index == enumerationLimit - 1 { faults.insert(.intervalsEndless) }
    }
    return intervals
  }
}

extension FrameInterval {
  /// Nil where no interval can lie in the range.
  fileprivate init?(_ raw: v4l2_frmivalenum, faults: inout Set<EnumerationFault>) {
    let (shortest, longest) = (Ratio(raw.stepwise.min), Ratio(raw.stepwise.max))
    guard shortest.isPositive, longest.isPositive else {
      faults.insert(.intervalZero)
      return nil
    }
    let step = Ratio(raw.stepwise.step)
    guard shortest <= longest else {
      faults.insert(.rangeReversed)
      return nil
    }
    // A continuous range has no step to speak of.
    if raw.type == V4L2_FRMIVAL_TYPE_STEPWISE.rawValue, !step.isPositive, shortest != longest {
      faults.insert(.step)
    }
    self = .stepwise(shortest: shortest, longest: longest, step: step)
  }
}

extension FrameSize {
  /// Nil where no size can lie in the range.
  fileprivate init?(_ raw: v4l2_frmsize_stepwise, faults: inout Set<EnumerationFault>) {
    guard raw.min_width <= raw.max_width, raw.min_height <= raw.max_height else {
      faults.insert(.rangeReversed)
      return nil
    }
    guard raw.max_width > 0, raw.max_height > 0 else {
      faults.insert(.sizeZero)
      return nil
    }
    guard max(raw.max_width, raw.max_height) <= largestSide else {
      faults.insert(.sizeHuge)
      return nil
    }
    if raw.step_width == 0 && raw.min_width != raw.max_width
      || raw.step_height == 0 && raw.min_height != raw.max_height
      || raw.step_width > max(1, raw.max_width - raw.min_width)
      || raw.step_height > max(1, raw.max_height - raw.min_height)
    {
      faults.insert(.step)
    }
    self = .stepwise(
      widths: raw.min_width...raw.max_width,
      widthStep: raw.step_width,
      heights: raw.min_height...raw.max_height,
      heightStep: raw.step_height
    )
  }
}
