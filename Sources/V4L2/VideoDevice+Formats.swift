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
}

/// A driver that never ends an enumeration is cut off here; no camera offers as many entries.
private let enumerationLimit: UInt32 = 512

extension VideoDevice {
  /// Every pixel format of a buffer type, in the driver's order.
  public func formats(_ type: BufferType) -> [FormatDescription] {
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
    return formats
  }

  /// The sizes of a pixel format; one entry where they are stepwise.
  public func frameSizes(of format: PixelFormat) -> [FrameSize] {
    var sizes: [FrameSize] = []
    for index in 0..<enumerationLimit {
      var raw = v4l2_frmsizeenum()
      raw.index = index
      raw.pixel_format = format.code
      guard (try? perform(airworthy_VIDIOC_ENUM_FRAMESIZES, &raw)) != nil else { break }
      if raw.type == V4L2_FRMSIZE_TYPE_DISCRETE.rawValue {
        sizes.append(.discrete(width: raw.discrete.width, height: raw.discrete.height))
      } else {
        if let range = FrameSize(raw.stepwise) { sizes.append(range) }
        break  // stepwise and continuous sizes have index 0 alone
      }
    }
    return sizes
  }

  /// The intervals of a pixel format at a size; one entry where they are stepwise.
  public func frameIntervals(
    of format: PixelFormat,
    width: UInt32,
    height: UInt32
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
        intervals.append(.discrete(Ratio(raw.discrete)))
      } else {
        intervals.append(
          .stepwise(
            shortest: Ratio(raw.stepwise.min),
            longest: Ratio(raw.stepwise.max),
            step: Ratio(raw.stepwise.step)
          )
        )
        break
      }
    }
    return intervals
  }
}

extension FrameSize {
  /// Nil where the driver gives a range that ends before it begins.
  fileprivate init?(_ raw: v4l2_frmsize_stepwise) {
    guard raw.min_width <= raw.max_width, raw.min_height <= raw.max_height else { return nil }
    self = .stepwise(
      widths: raw.min_width...raw.max_width,
      widthStep: raw.step_width,
      heights: raw.min_height...raw.max_height,
      heightStep: raw.step_height
    )
  }
}
