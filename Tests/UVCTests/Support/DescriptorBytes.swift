/// Descriptors put together by the USB 2.0, USB 3.2 and UVC specifications: synthesised, not those of
/// a device.
package enum DescriptorBytes {
  /// A whole file: the device descriptor and one configuration.
  package static func device(
    usb: UInt16 = 0x0200,
    deviceClass: UInt8 = 0xef,
    ids: (vendor: UInt16, product: UInt16) = (0x1209, 0x0001),
    firmware: UInt16 = 0x0100,
    interfaces: UInt8,
    _ body: [[UInt8]]
  ) -> [UInt8] {
    let body = Array(body.joined())
    return [18, 1] + le16(usb) + [deviceClass, 2, 1, 64] + le16(ids.vendor) + le16(ids.product)
      + le16(firmware) + [1, 2, 0, 1]
      + [9, 2] + le16(9 + body.count) + [interfaces, 1, 0, 0x80, 250] + body
  }

  package static func association(
    first: UInt8,
    count: UInt8,
    function: (UInt8, UInt8) = (0x0e, 3)
  ) -> [UInt8] {
    [8, 0x0b, first, count, function.0, function.1, 0, 0]
  }

  package static func interface(
    _ number: UInt8,
    alternate: UInt8 = 0,
    kind: (UInt8, UInt8),
    _ endpoints: [[UInt8]] = []
  ) -> [UInt8] {
    let count = UInt8(endpoints.count { $0.dropFirst().first == 5 })
    return [9, 4, number, alternate, count, kind.0, kind.1, 0, 0] + endpoints.joined()
  }

  package static func endpoint(
    _ address: UInt8,
    _ transfer: UInt8,
    _ packet: UInt16,
    perMicroframe count: UInt16 = 1,
    interval: UInt8 = 1
  ) -> [UInt8] {
    [7, 5, address, transfer] + le16(packet | (count - 1) << 11) + [interval]
  }

  package static func companion(
    burst: UInt8 = 0,
    attributes: UInt8 = 0,
    bytesPerInterval: UInt16 = 0
  ) -> [UInt8] {
    [6, 0x30, burst, attributes] + le16(bytesPerInterval)
  }

  package static func plusCompanion(bytesPerInterval: UInt32) -> [UInt8] {
    [8, 0x31, 0, 0] + le32(bytesPerInterval)
  }

  /// A VideoControl header with a camera terminal, a processing unit and an output terminal.
  package static func controlHeader(uvc: UInt16 = 0x0100, streaming: [UInt8]) -> [UInt8] {
    let units: [UInt8] =
      [18, 0x24, 2, 1] + le16(0x0201) + [0, 0, 0, 0, 0, 0, 0, 0, 3, 0x0e, 0, 0]
      + [11, 0x24, 5, 3, 1, 0, 0x40, 2, 0x5b, 0x17, 0]
      + [9, 0x24, 3, 4] + le16(0x0101) + [0, 3, 0]
    let header = 12 + streaming.count
    return [UInt8(header), 0x24, 1] + le16(uvc) + le16(header + units.count)
      + le32(48_000_000) + [UInt8(streaming.count)] + streaming + units
  }

  /// A VideoStreaming header with its formats.
  package static func inputHeader(endpoint: UInt8, _ formats: [[UInt8]]) -> [UInt8] {
    let length = 13 + formats.count
    let rest = Array(formats.joined())
    return [UInt8(length), 0x24, 1, UInt8(formats.count)] + le16(length + rest.count)
      + [endpoint, 0, 4, 1, 0, 0, 1] + [UInt8](repeating: 0, count: formats.count) + rest
  }

  package static func uncompressed(
    _ index: UInt8,
    guid characters: String = "YUY2",
    bits: UInt8 = 16,
    _ frames: [[UInt8]]
  ) -> [UInt8] {
    [27, 0x24, 4, index, UInt8(frames.count)] + guid(characters) + [bits, 1, 0, 0, 0, 0]
      + frames.joined()
  }

  package static func mjpeg(_ index: UInt8, _ frames: [[UInt8]]) -> [UInt8] {
    [11, 0x24, 6, index, UInt8(frames.count), 1, 1, 0, 0, 0, 0] + frames.joined()
  }

  package static func frameBased(
    _ index: UInt8,
    guid characters: String = "H264",
    variable: Bool = true,
    bits: UInt8 = 16,
    _ frames: [[UInt8]]
  ) -> [UInt8] {
    [28, 0x24, 0x10, index, UInt8(frames.count)] + guid(characters)
      + [bits, 1, 0, 0, 0, 0, variable ? 1 : 0] + frames.joined()
  }

  /// What a frame descriptor tells.
  package struct Frame {
    package var index: UInt8
    package var width: UInt16
    package var height: UInt16
    package var maxBitRate: UInt32
    package var intervals: [UInt32]
    /// Whether the intervals are the shortest, the longest and the step.
    package var isContinuous = false

    package init(
      _ index: UInt8,
      _ width: UInt16,
      _ height: UInt16,
      maxBitRate: UInt32 = 147_456_000,
      _ intervals: [UInt32] = [333_333],
      isContinuous: Bool = false
    ) {
      self.index = index
      self.width = width
      self.height = height
      self.maxBitRate = maxBitRate
      self.intervals = intervals
      self.isContinuous = isContinuous
    }

    private var head: [UInt8] {
      [index, 0] + le16(width) + le16(height) + le32(maxBitRate / 6) + le32(maxBitRate)
    }

    private var tail: [UInt8] { intervals.flatMap(le32) }
    private var count: UInt8 { isContinuous ? 0 : UInt8(intervals.count) }

    /// As a frame of raw pixels (5) or of Motion-JPEG (7).
    package func bytes(subtype: UInt8) -> [UInt8] {
      [UInt8(26 + tail.count), 0x24, subtype] + head
        + le32(UInt32(width) &* UInt32(height) &* 2) + le32(intervals.first ?? 0) + [count] + tail
    }

    package var uncompressed: [UInt8] { bytes(subtype: 5) }
    package var mjpeg: [UInt8] { bytes(subtype: 7) }

    package var frameBased: [UInt8] {
      [UInt8(26 + tail.count), 0x24, 0x11] + head + le32(intervals.first ?? 0) + [count]
        + le32(0) + tail
    }
  }

  private static func guid(_ characters: String) -> [UInt8] {
    Array(characters.utf8) + [0, 0, 0x10, 0, 0x80, 0, 0, 0xaa, 0, 0x38, 0x9b, 0x71]
  }
}

private func le16(_ value: some BinaryInteger) -> [UInt8] {
  [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
}

private func le32(_ value: UInt32) -> [UInt8] {
  (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
}
