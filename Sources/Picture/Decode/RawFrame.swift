/// A raw format of a stream, checked once: what turns a frame's bytes into planes.
struct RawFrame {
  let arrangement: PixelArrangement
  let width: Int
  let height: Int
  let stride: Int
  let range: LumaRange
  let byteCount: Int

  init(_ layout: FrameLayout) throws(PictureError) {
    guard let arrangement = PixelArrangement(fourcc: layout.fourcc) else {
      throw .unsupportedFormat(fourcc: layout.fourcc)
    }
    let minimum = arrangement.bytesPerRow(width: layout.width)
    let stride = layout.bytesPerLine == 0 ? minimum : layout.bytesPerLine
    // The largest is far beyond any driver's padding and keeps the products below within Int.
    guard stride >= minimum, stride <= 8 * FrameLayout.largestSide else {
      throw .unusableStride(bytesPerLine: layout.bytesPerLine, minimum: minimum)
    }
    self.arrangement = arrangement
    self.width = layout.width
    self.height = layout.height
    self.stride = stride
    range = layout.range ?? arrangement.usualRange
    byteCount = arrangement.frameBytes(width: width, height: height, stride: stride)
  }

  /// The planes of a frame, valid as long as its bytes.
  func planes(of bytes: UnsafeRawBufferPointer) throws(PictureError) -> SampledFrame {
    guard let start = bytes.baseAddress, bytes.count >= byteCount else {
      throw .frameTooShort(byteCount: bytes.count, needed: byteCount)
    }
    let base = start.assumingMemoryBound(to: UInt8.self)
    return SampledFrame(samples: samples(at: base), range: range, width: width, height: height)
  }

  private func samples(at base: UnsafePointer<UInt8>) -> SampledFrame.Samples {
    func full(_ offset: Int, _ step: Int) -> SamplePlane {
      SamplePlane(base: base + offset, stride: stride, step: step, width: width, height: height)
    }
    func chroma(_ offset: Int, _ stride: Int, _ step: Int, rows: Int) -> SamplePlane {
      SamplePlane(
        base: base + offset,
        stride: stride,
        step: step,
        width: (width + 1) / 2,
        height: rows
      )
    }
    let halfRows = (height + 1) / 2
    let afterLuma = stride * height
    switch arrangement {
    case .grey:
      return .grey(full(0, 1))
    case .packedYUV422(let luma, let cb, let cr):
      return .yuv(
        full(luma, 2),
        cb: chroma(cb, stride, 4, rows: height),
        cr: chroma(cr, stride, 4, rows: height)
      )
    case .semiPlanar420(let cb, let cr):
      return .yuv(
        full(0, 1),
        cb: chroma(afterLuma + cb, stride, 2, rows: halfRows),
        cr: chroma(afterLuma + cr, stride, 2, rows: halfRows)
      )
    case .planar420(let cbFirst):
      let chromaStride = arrangement.chromaStride(stride)
      let first = chroma(afterLuma, chromaStride, 1, rows: halfRows)
      let second = chroma(afterLuma + chromaStride * halfRows, chromaStride, 1, rows: halfRows)
      return .yuv(full(0, 1), cb: cbFirst ? first : second, cr: cbFirst ? second : first)
    case .rgb(let red, let green, let blue, let step):
      return .rgb(red: full(red, step), green: full(green, step), blue: full(blue, step))
    }
  }
}
