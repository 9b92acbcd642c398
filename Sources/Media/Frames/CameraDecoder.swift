internal import CMedia
internal import Picture

/// Turns a camera's frames into pictures: raw ones are looked at where they lie, compressed ones are
/// decoded.
final class CameraDecoder {
  private let pixels: CameraPixels
  private let layout: FrameLayout
  private let borrowed: PictureFrame
  private let codec: CodecContext?
  private let packet: MediaPacket

  /// A decoder of a camera's layout; throws where its format has none.
  init(_ layout: FrameLayout) throws(MediaError) {
    guard let pixels = CameraPixels(fourcc: layout.fourcc) else {
      throw MediaError("no decoder for \(layout.fourcc)")
    }
    self.pixels = pixels
    self.layout = layout
    borrowed = try PictureFrame()
    packet = try MediaPacket()
    switch pixels {
    case .raw: codec = nil
    case .compressed(let id): codec = try CodecContext(decoderOf: id)
    }
  }

  /// Calls `body` with the picture, which is the camera's own memory where it need not be decoded and
  /// must not be kept. False where the bytes give no picture (yet).
  func decode(
    _ bytes: UnsafeRawBufferPointer,
    _ body: (PictureFrame) throws(MediaError) -> Void
  ) throws(MediaError) -> Bool {
    switch pixels {
    case .raw(let format, let swapsChroma):
      guard borrow(bytes, as: format, swapsChroma: swapsChroma) else { return false }
      try body(borrowed)
      return true
    case .compressed:
      guard let codec else { return false }
      try packet.fill(with: bytes)
      try codec.send(packet)
      var hasPicture = false
      while try codec.receive(borrowed) {
        hasPicture = true
        try body(borrowed)
        av_frame_unref(borrowed.pointer)
      }
      return hasPicture
    }
  }

  private func borrow(
    _ bytes: UnsafeRawBufferPointer,
    as format: AVPixelFormat,
    swapsChroma: Bool
  ) -> Bool {
    guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return false }
    let frame = borrowed.pointer
    let size = airworthy_frame_over(
      frame,
      base,
      format,
      Int32(layout.width),
      Int32(layout.height)
    )
    let padded = max(layout.bytesPerLine, Int(airworthy_frame_stride(frame, 0)))
    guard size > 0, bytes.count >= max(Int(size), padded * (layout.height - 1) + 1) else {
      return false
    }
    if padded > Int(airworthy_frame_stride(frame, 0)), frame.pointee.data.1 == nil {
      frame.pointee.linesize.0 = Int32(padded)
    }
    if swapsChroma { swap(&frame.pointee.data.1, &frame.pointee.data.2) }
    frame.pointee.color_range =
      layout.range == .full ? AVCOL_RANGE_JPEG : AVCOL_RANGE_UNSPECIFIED
    return true
  }
}
