internal import CV4L2
public import SystemPackage

/// The format that is set (`struct v4l2_format`).
public struct VideoFormat: Sendable, Equatable {
  /// The pixel format.
  public var pixelFormat: PixelFormat
  /// Pixels.
  public var width: UInt32
  /// Pixels.
  public var height: UInt32
  /// The bytes of a frame, all planes together, an upper bound where compressed.
  public var imageSize: UInt32
  /// Bytes from one row to the next; 0 where the driver tells none.
  public var bytesPerLine: UInt32
  /// Whether luma spans all values (`V4L2_QUANTIZATION_…`); nil where the format's default holds.
  public var isFullRange: Bool?
  /// The buffers that hold a frame together: several for formats such as NV12M.
  public var planes: Int
  /// Fields alternate: two buffers make a frame and share its sequence number.
  public var fieldsAlternate: Bool

  /// A format to ask for; the driver fills in the rest.
  public init(pixelFormat: PixelFormat, width: UInt32, height: UInt32) {
    self.pixelFormat = pixelFormat
    self.width = width
    self.height = height
    self.imageSize = 0
    self.bytesPerLine = 0
    self.planes = 1
    self.fieldsAlternate = false
  }
}

extension VideoDevice {
  /// The format set now (`VIDIOC_G_FMT`).
  public func format(_ type: BufferType) throws(Errno) -> VideoFormat {
    var raw = v4l2_format()
    raw.type = type.rawValue
    try perform(airworthy_VIDIOC_G_FMT, &raw)
    return VideoFormat(raw, type)
  }

  /// Sets a format and returns what the driver made of it (`VIDIOC_S_FMT`).
  public func setFormat(_ format: VideoFormat, _ type: BufferType) throws(Errno) -> VideoFormat {
    var raw = v4l2_format()
    raw.type = type.rawValue
    switch type {
    case .capture:
      raw.fmt.pix.width = format.width
      raw.fmt.pix.height = format.height
      raw.fmt.pix.pixelformat = format.pixelFormat.code
      raw.fmt.pix.field = V4L2_FIELD_ANY.rawValue
    case .captureMultiplanar:
      raw.fmt.pix_mp.width = format.width
      raw.fmt.pix_mp.height = format.height
      raw.fmt.pix_mp.pixelformat = format.pixelFormat.code
      raw.fmt.pix_mp.field = V4L2_FIELD_ANY.rawValue
    }
    try perform(airworthy_VIDIOC_S_FMT, &raw)
    return VideoFormat(raw, type)
  }

  /// What the format set now holds that can't be true.
  public func faults(of format: VideoFormat) -> Set<EnumerationFault> {
    if format.width == 0 || format.height == 0 { return [.formatZero] }
    return max(format.width, format.height) > largestSide ? [.formatHuge] : []
  }

  /// The frame interval set now; nil where the driver has none (`VIDIOC_G_PARM`).
  public func interval(_ type: BufferType) -> Ratio? {
    var raw = v4l2_streamparm()
    raw.type = type.rawValue
    guard (try? perform(airworthy_VIDIOC_G_PARM, &raw)) != nil else { return nil }
    let interval = Ratio(raw.parm.capture.timeperframe)
    return interval.numerator > 0 && interval.denominator > 0 ? interval : nil
  }

  /// Sets a frame interval and returns what the driver made of it (`VIDIOC_S_PARM`).
  public func setInterval(_ interval: Ratio, _ type: BufferType) throws(Errno) -> Ratio {
    var raw = v4l2_streamparm()
    raw.type = type.rawValue
    raw.parm.capture.timeperframe.numerator = interval.numerator
    raw.parm.capture.timeperframe.denominator = interval.denominator
    try perform(airworthy_VIDIOC_S_PARM, &raw)
    return Ratio(raw.parm.capture.timeperframe)
  }
}

extension VideoFormat {
  private static func isFullRange(_ quantization: UInt32) -> Bool? {
    switch quantization {
    case V4L2_QUANTIZATION_FULL_RANGE.rawValue: true
    case V4L2_QUANTIZATION_LIM_RANGE.rawValue: false
    default: nil
    }
  }

  private static func size(of picture: v4l2_pix_format_mplane, _ planes: Int) -> UInt32 {
    let sizes = withUnsafeBytes(of: picture.plane_fmt) { bytes in
      (0..<planes).map {
        bytes.loadUnaligned(
          fromByteOffset: $0 * MemoryLayout<v4l2_plane_pix_format>.stride,
          as: v4l2_plane_pix_format.self
        ).sizeimage
      }
    }
    return UInt32(clamping: sizes.reduce(0) { $0 + UInt64($1) })
  }

  fileprivate init(_ raw: v4l2_format, _ type: BufferType) {
    switch type {
    case .capture:
      let picture = raw.fmt.pix
      self.init(
        pixelFormat: PixelFormat(code: picture.pixelformat),
        width: picture.width,
        height: picture.height
      )
      imageSize = picture.sizeimage
      bytesPerLine = picture.bytesperline
      isFullRange = VideoFormat.isFullRange(picture.quantization)
      fieldsAlternate = picture.field == V4L2_FIELD_ALTERNATE.rawValue
    case .captureMultiplanar:
      let picture = raw.fmt.pix_mp
      self.init(
        pixelFormat: PixelFormat(code: picture.pixelformat),
        width: picture.width,
        height: picture.height
      )
      planes = min(max(Int(picture.num_planes), 1), Int(VIDEO_MAX_PLANES))
      imageSize = VideoFormat.size(of: picture, planes)
      bytesPerLine = picture.plane_fmt.0.bytesperline
      isFullRange = VideoFormat.isFullRange(UInt32(picture.quantization))
      fieldsAlternate = picture.field == V4L2_FIELD_ALTERNATE.rawValue
    }
  }
}
