internal import CTurboJPEG

/// Decodes JPEG frames to planes of YCbCr, at the scale next above the analysis width.
///
/// The scale is applied to the DCT coefficients, so a frame of 1920 x 1080 is decoded as 480 x 270.
/// Motion JPEG without Huffman tables is given those of ITU-T T.81 Annex K by the library.
final class JPEGFrameDecoder {
  private var turbo: TurboJPEG
  private let width: Int
  private let height: Int
  private let divisor: Int
  private let scaledWidth: Int
  private let scaledHeight: Int
  private let stride: Int
  private let planeBytes: Int
  private let planes: UnsafeMutablePointer<UInt8>

  init(width: Int, height: Int) throws(PictureError) {
    turbo = try TurboJPEG.decompressor()
    self.width = width
    self.height = height
    divisor = JPEGFrameDecoder.divisor(forWidth: width)
    scaledWidth = (width + divisor - 1) / divisor
    scaledHeight = (height + divisor - 1) / divisor
    // Each plane has room for luma padded to whole blocks: no subsampling, whatever the frame says,
    // makes the library write beyond it.
    stride = (scaledWidth + 7) / 8 * 8
    planeBytes = stride * ((scaledHeight + 7) / 8 * 8)
    planes = .allocate(capacity: 3 * planeBytes)
    planes.initialize(repeating: 128, count: 3 * planeBytes)
  }

  deinit { planes.deallocate() }

  /// The largest reduction that leaves the analysis width; powers of two are the fast ones.
  static func divisor(forWidth width: Int) -> Int {
    [8, 4, 2].first { (width + $0 - 1) / $0 >= AnalysisPicture.targetWidth } ?? 1
  }

  /// The planes of a frame, valid until the next call.
  func decode(_ bytes: UnsafeRawBufferPointer) throws(PictureError) -> SampledFrame {
    guard JPEGBytes.areWhole(bytes), let start = bytes.baseAddress else { throw .jpegTruncated }
    let jpeg = start.assumingMemoryBound(to: UInt8.self)
    let subsampling: (across: Int, down: Int)?
    do {
      subsampling = try readHeader(jpeg, bytes.count)
      try decompress(jpeg, bytes.count)
    } catch {
      // An instance keeps tables and states of a broken frame, which would spoil those after it.
      turbo = try TurboJPEG.decompressor()
      throw error
    }
    let luma = plane(0, width: scaledWidth, height: scaledHeight)
    guard let subsampling else { return frame(.grey(luma)) }
    let columns = (scaledWidth + subsampling.across - 1) / subsampling.across
    let rows = (scaledHeight + subsampling.down - 1) / subsampling.down
    return frame(
      .yuv(
        luma,
        cb: plane(1, width: columns, height: rows),
        cr: plane(2, width: columns, height: rows)
      )
    )
  }

  private func frame(_ samples: SampledFrame.Samples) -> SampledFrame {
    SampledFrame(
      samples: samples,
      range: .full,
      width: width,
      height: height,
      pixelsPerSample: divisor
    )
  }

  private func plane(_ index: Int, width: Int, height: Int) -> SamplePlane {
    SamplePlane(
      base: UnsafePointer(planes + index * planeBytes),
      stride: stride,
      step: 1,
      width: width,
      height: height
    )
  }

  /// The chroma subsampling; nil for grey.
  private func readHeader(
    _ jpeg: UnsafePointer<UInt8>,
    _ count: Int
  ) throws(PictureError) -> (across: Int, down: Int)? {
    var size: (width: CInt, height: CInt) = (0, 0)
    var subsampling: CInt = -1
    var colours: CInt = -1
    let result = turbo.library.DecompressHeader3(
      turbo.handle,
      jpeg,
      CUnsignedLong(count),
      &size.width,
      &size.height,
      &subsampling,
      &colours
    )
    guard result == 0 else { throw .jpegCorrupt(reason: turbo.reason) }
    guard Int(size.width) == width, Int(size.height) == height else {
      throw .jpegSizeDiffers(width: Int(size.width), height: Int(size.height))
    }
    if colours == CInt(airworthy_TJCS_GRAY) { return nil }
    guard colours == CInt(airworthy_TJCS_YCbCr) else { throw .jpegColoursUnsupported }
    switch Int(subsampling) {
    case Int(airworthy_TJSAMP_444): return (1, 1)
    case Int(airworthy_TJSAMP_422): return (2, 1)
    case Int(airworthy_TJSAMP_420): return (2, 2)
    case Int(airworthy_TJSAMP_440): return (1, 2)
    case Int(airworthy_TJSAMP_411): return (4, 1)
    case Int(airworthy_TJSAMP_GRAY): return nil
    default: throw .jpegColoursUnsupported
    }
  }

  private func decompress(
    _ jpeg: UnsafePointer<UInt8>,
    _ count: Int
  ) throws(PictureError) {
    let result = withUnsafeTemporaryAllocation(
      of: UnsafeMutablePointer<UInt8>?.self,
      capacity: 3
    ) { pointers in
      withUnsafeTemporaryAllocation(of: CInt.self, capacity: 3) { strides -> CInt in
        for index in 0..<3 {
          pointers.initializeElement(at: index, to: planes + index * planeBytes)
          strides.initializeElement(at: index, to: CInt(stride))
        }
        guard let pointers = pointers.baseAddress, let strides = strides.baseAddress else {
          return -1
        }
        return turbo.library.DecompressToYUVPlanes(
          turbo.handle,
          jpeg,
          CUnsignedLong(count),
          pointers,
          CInt(scaledWidth),
          strides,
          CInt(scaledHeight),
          CInt(airworthy_TJFLAG_LIMITSCANS)
        )
      }
    }
    guard result == 0 || turbo.wasHarmless else { throw .jpegCorrupt(reason: turbo.reason) }
  }
}
