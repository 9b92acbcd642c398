internal import CV4L2

/// What a node says of itself (`struct v4l2_capability`).
public struct Capability: Sendable {
  /// The driver's name.
  public let driver: String
  /// The device's name, cut to 31 bytes by the kernel.
  public let card: String
  /// Where it is, such as `usb-0000:00:14.0-4`.
  public let busInfo: String
  /// What this node can do: `device_caps` where the driver fills them, else `capabilities`.
  public let flags: UInt32

  init(_ raw: v4l2_capability) {
    driver = text(of: raw.driver)
    card = text(of: raw.card)
    busInfo = text(of: raw.bus_info)
    flags =
      raw.capabilities & UInt32(V4L2_CAP_DEVICE_CAPS) != 0 ? raw.device_caps : raw.capabilities
  }

  /// Frames can be read from it.
  public var captures: Bool {
    has(V4L2_CAP_VIDEO_CAPTURE) || capturesMultiplanar
  }

  /// Frames can be read from it, by the multiplanar interface.
  public var capturesMultiplanar: Bool { has(V4L2_CAP_VIDEO_CAPTURE_MPLANE) }

  /// Frames can be written to it.
  public var outputs: Bool { has(V4L2_CAP_VIDEO_OUTPUT) || has(V4L2_CAP_VIDEO_OUTPUT_MPLANE) }

  /// It converts frames in memory.
  public var convertsInMemory: Bool {
    has(V4L2_CAP_VIDEO_M2M) || has(V4L2_CAP_VIDEO_M2M_MPLANE)
  }

  /// It carries frame metadata.
  public var carriesMetadata: Bool { has(V4L2_CAP_META_CAPTURE) || has(V4L2_CAP_META_OUTPUT) }

  /// It carries teletext or subtitles.
  public var carriesVBI: Bool {
    has(V4L2_CAP_VBI_CAPTURE) || has(V4L2_CAP_SLICED_VBI_CAPTURE) || has(V4L2_CAP_VBI_OUTPUT)
      || has(V4L2_CAP_SLICED_VBI_OUTPUT)
  }

  /// It is a radio.
  public var isRadio: Bool { has(V4L2_CAP_RADIO) || has(V4L2_CAP_SDR_CAPTURE) }

  /// It streams by mapped buffers.
  public var streams: Bool { has(V4L2_CAP_STREAMING) }

  private func has(_ flag: Int32) -> Bool { flags & UInt32(bitPattern: flag) != 0 }
}

/// The text of a fixed C array up to its zero byte.
func text<Bytes>(of array: Bytes) -> String {
  withUnsafeBytes(of: array) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}
