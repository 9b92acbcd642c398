/// What a mode of a camera needs of the bus, and what it will keep free.
public struct ModeNeed: Sendable, Equatable {
  /// The interval in units of 100 ns.
  public var interval: UInt32
  /// Bytes an interval of the bus, with the payload header.
  public var neededBytes: Int
  /// The alternate setting that uvcvideo will choose; nil for bulk, which keeps nothing free.
  public var alternate: StreamAlternate?
  /// Whether that setting carries what is needed; nil for bulk, and for compressed frames, which
  /// cameras fit to what they get.
  public var isCarried: Bool?

  /// The rate; nil for an interval of 0.
  public var rateFps: Double? { interval == 0 ? nil : 10_000_000 / Double(interval) }
}

extension VideoFormat {
  /// The payload header that cameras put before each payload (UVC 1.5, 2.4.3.3); uvcvideo reckons
  /// with the same.
  static let payloadHeaderBytes = 12

  /// What a frame of this format needs at an interval, in bytes an interval of the bus.
  ///
  /// Raw: the pixels' bytes at the rate. Compressed: the highest bit rate the frame descriptor
  /// names, which is what cameras ask for at any rate: an estimate. nil where neither is known.
  public func neededBytes(_ frame: VideoFrame, interval: UInt32, at speed: USBSpeed) -> Int? {
    guard interval > 0 else { return nil }
    let perSecond = speed.intervalsPerSecond
    if isCompressed {
      return Self.payloadHeaderBytes + roundedUp(Int(frame.maxBitRate), by: 8 * perSecond)
    }
    guard let bits = bitsPerPixel else { return nil }
    let frameBytes = Int(frame.width) * Int(frame.height) * bits / 8
    return Self.payloadHeaderBytes
      + roundedUp(frameBytes * 10_000_000, by: Int(interval) * perSecond)
  }

  /// The highest rate at which isochronous transfer of a speed carries raw frames of a size:
  /// 24,576,000 bytes a second on high speed; nil where compressed.
  public func isochronousLimitFps(_ frame: VideoFrame, at speed: USBSpeed) -> Double? {
    guard !isCompressed, let bits = bitsPerPixel else { return nil }
    let frameBytes = Int(frame.width) * Int(frame.height) * bits / 8
    guard frameBytes > 0 else { return nil }
    return Double(speed.isochronousLimitBytes * speed.intervalsPerSecond) / Double(frameBytes)
  }

  /// What each interval of a frame needs; empty where that can't be known.
  public func needs(
    _ frame: VideoFrame,
    on alternates: [StreamAlternate],
    at speed: USBSpeed
  ) -> [ModeNeed] {
    frame.namedIntervals.compactMap { interval in
      guard let needed = neededBytes(frame, interval: interval, at: speed) else { return nil }
      // uvcvideo cuts what a camera asks to the largest setting (`uvc_fixup_video_ctrl`), then
      // takes the smallest that suffices (`uvc_video_start_transfer`).
      let chosen = alternates.first { $0.load.bytes >= needed } ?? alternates.last
      return ModeNeed(
        interval: interval,
        neededBytes: needed,
        alternate: chosen,
        isCarried: isCompressed ? nil : chosen.map { $0.load.bytes >= needed }
      )
    }
  }

  private func roundedUp(_ value: Int, by divisor: Int) -> Int { (value + divisor - 1) / divisor }
}
