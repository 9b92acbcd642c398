/// What a VideoStreaming interface offers (UVC 1.5, 3.9.2).
public struct VideoStreaming: Sendable, Equatable {
  /// `bEndpointAddress` of the endpoint that carries video.
  public var endpointAddress: UInt8
  /// `bNumFormats` as announced.
  public var announcedFormats: UInt8
  /// The formats in the device's order.
  public var formats: [VideoFormat]
}

/// A format with its frames.
public struct VideoFormat: Sendable, Equatable {
  /// The descriptors a format comes in.
  public enum Kind: UInt8, Sendable {
    case uncompressed = 0x04
    case mjpeg = 0x06
    case mpeg2TransportStream = 0x0a
    case dv = 0x0c
    case frameBased = 0x10
    case streamBased = 0x12
    case h264 = 0x13
    case h264Simulcast = 0x15
    case vp8 = 0x16
    case vp8Simulcast = 0x17
  }

  /// The descriptor it came in.
  public var kind: Kind
  /// `bFormatIndex`.
  public var index: UInt8
  /// `bNumFrameDescriptors` as announced; 0 where the kind has none.
  public var announcedFrames: UInt8
  /// V4L2's four characters, such as `YUYV`; nil where the GUID is unknown, or where uvcvideo does
  /// not offer the kind.
  public var fourcc: String?
  /// Whether frames arrive compressed.
  public var isCompressed: Bool
  /// Bits a pixel of raw frames: those of the pixel format where it is known, since cameras lie,
  /// else `bBitsPerPixel`; nil where compressed.
  public var bitsPerPixel: Int?
  /// The frames in the device's order; still-image frames are none.
  public var frames: [VideoFrame]
}
