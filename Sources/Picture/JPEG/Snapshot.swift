internal import CTurboJPEG

/// A frame to show to a person.
public enum Snapshot {
  /// A frame as a JPEG: an MJPEG frame as the camera made it, a raw one compressed.
  ///
  /// - Parameters:
  ///   - bytes: The frame, as many bytes as the driver says it filled.
  ///   - layout: How they are laid out.
  ///   - quality: For raw frames, from 1 to 100.
  /// - Throws: `PictureError` for a frame that is not whole, a pixel format that is not known, or
  ///   where a raw frame needs a libturbojpeg that is not there.
  public static func jpeg(
    of bytes: UnsafeRawBufferPointer,
    _ layout: FrameLayout,
    quality: Int = 90
  ) throws(PictureError) -> [UInt8] {
    let sides = 1...FrameLayout.largestSide
    guard sides.contains(layout.width), sides.contains(layout.height) else {
      throw .unusableSize(width: layout.width, height: layout.height)
    }
    switch layout.fourcc {
    case "MJPG", "JPEG":
      guard JPEGBytes.areWhole(bytes) else { throw .jpegTruncated }
      return Array(bytes)
    default:
      let frame = try RawFrame(layout).planes(of: bytes)
      return try compress(FullSizePlanes(frame), quality: max(1, min(100, quality)))
    }
  }

  private static func compress(
    _ frame: FullSizePlanes,
    quality: Int
  ) throws(PictureError) -> [UInt8] {
    let turbo = try TurboJPEG.compressor()
    let subsampling =
      switch frame.subsampling {
      case .none: CInt(airworthy_TJSAMP_444)
      case .across: CInt(airworthy_TJSAMP_422)
      case .both: CInt(airworthy_TJSAMP_420)
      case .grey: CInt(airworthy_TJSAMP_GRAY)
      }
    let capacity = turbo.library.BufSize(CInt(frame.width), CInt(frame.height), subsampling)
    // The library answers -1 where the size does not fit its type.
    guard capacity > 0, capacity < CUnsignedLong(Int.max) else {
      throw .compressionFailed(reason: turbo.reason)
    }
    var jpeg = [UInt8](repeating: 0, count: Int(capacity))
    var size = capacity
    let strides = [CInt](repeating: CInt(frame.stride), count: 3)
    let result = jpeg.withUnsafeMutableBufferPointer { target in
      frame.samples.withUnsafeBufferPointer { samples -> CInt in
        var start = target.baseAddress
        var planes: [UnsafePointer<UInt8>?] = (0..<3).map { index in
          samples.baseAddress.map { $0 + index * frame.planeBytes }
        }
        return turbo.library.CompressFromYUVPlanes(
          turbo.handle,
          &planes,
          CInt(frame.width),
          strides,
          CInt(frame.height),
          subsampling,
          &start,
          &size,
          CInt(quality),
          CInt(airworthy_TJFLAG_NOREALLOC)
        )
      }
    }
    guard result == 0, size <= capacity else { throw .compressionFailed(reason: turbo.reason) }
    jpeg.removeLast(Int(capacity - size))
    return jpeg
  }
}
