internal import CMedia

/// Scales pictures to a size and to the samples that encoders take, cutting the middle out where the
/// shapes differ.
///
/// The corresponding library is libswscale, with the bicubic filter that OBS scales with by default.
final class Scaler {
  let width: Int
  let height: Int
  let format: AVPixelFormat
  private var context: OpaquePointer?
  private let view: PictureFrame

  /// A scaler to a size; the source's is taken from each picture.
  init(width: Int, height: Int, format: AVPixelFormat = AV_PIX_FMT_YUV420P) throws(MediaError) {
    self.width = width
    self.height = height
    self.format = format
    view = try PictureFrame()
  }

  deinit { sws_freeContext(context) }

  /// A new picture of the target's size.
  func scale(_ source: PictureFrame) throws(MediaError) -> PictureFrame {
    let target = try PictureFrame(format, width: width, height: height)
    try scale(source, into: target)
    return target
  }

  /// Fills a picture of the target's size.
  func scale(_ source: PictureFrame, into target: PictureFrame) throws(MediaError) {
    look(at: source)
    cutMiddle()
    let frame = view.pointer
    context = sws_getCachedContext(
      context,
      frame.pointee.width,
      frame.pointee.height,
      AVPixelFormat(rawValue: frame.pointee.format).withoutRange,
      Int32(width),
      Int32(height),
      format,
      Int32(SWS_BICUBIC),
      nil,
      nil,
      nil
    )
    guard let context else { throw MediaError("can't scale this picture") }
    setRanges(context, isFullRange: frame.pointee.isFullRange)
    let rows = withUnsafePointer(to: &frame.pointee.data) { data in
      data.withMemoryRebound(to: UnsafePointer<UInt8>?.self, capacity: 8) { sourceRows in
        withUnsafePointer(to: &target.pointer.pointee.data) { targetData in
          targetData.withMemoryRebound(
            to: UnsafeMutablePointer<UInt8>?.self,
            capacity: 8
          ) { targetRows in
            sws_scale(
              context,
              sourceRows,
              &frame.pointee.linesize.0,
              0,
              frame.pointee.height,
              targetRows,
              &target.pointer.pointee.linesize.0
            )
          }
        }
      }
    }
    guard rows > 0 else { throw MediaError("can't scale this picture") }
  }

  /// The same memory: a view of it is cut, the picture stays whole.
  private func look(at source: PictureFrame) {
    let (frame, whole) = (view.pointer, source.pointer)
    frame.pointee.data = whole.pointee.data
    frame.pointee.linesize = whole.pointee.linesize
    frame.pointee.width = whole.pointee.width
    frame.pointee.height = whole.pointee.height
    frame.pointee.format = whole.pointee.format
    frame.pointee.color_range = whole.pointee.color_range
  }

  /// Takes the middle of the picture in the target's shape: an edge is cut, nothing is stretched.
  private func cutMiddle() {
    let frame = view.pointer
    let (sourceWidth, sourceHeight) = (Int(frame.pointee.width), Int(frame.pointee.height))
    let wanted = CentreCut(sourceWidth, sourceHeight, to: width, height)
    guard wanted.width < sourceWidth || wanted.height < sourceHeight else { return }
    frame.pointee.crop_left = wanted.left
    frame.pointee.crop_right = sourceWidth - wanted.width - wanted.left
    frame.pointee.crop_top = wanted.top
    frame.pointee.crop_bottom = sourceHeight - wanted.height - wanted.top
    _ = av_frame_apply_cropping(frame, Int32(AV_FRAME_CROP_UNALIGNED))
  }

  /// Cameras' JPEGs use all 256 levels, streams 16 to 235.
  private func setRanges(_ context: OpaquePointer, isFullRange: Bool) {
    let coefficients = sws_getCoefficients(Int32(SWS_CS_DEFAULT))
    sws_setColorspaceDetails(
      context,
      coefficients,
      isFullRange ? 1 : 0,
      coefficients,
      0,
      0,
      1 << 16,
      1 << 16
    )
  }
}

extension AVFrame {
  /// Whether its samples use all 256 levels.
  fileprivate var isFullRange: Bool {
    color_range == AVCOL_RANGE_JPEG
      || AVPixelFormat(rawValue: format).withoutRange.rawValue != format
      || AVPixelFormat(rawValue: format) == AV_PIX_FMT_GRAY8
  }
}

extension AVPixelFormat {
  /// The same arrangement without the mark of a range, which swscale is told apart.
  fileprivate var withoutRange: AVPixelFormat {
    switch self {
    case AV_PIX_FMT_YUVJ420P: AV_PIX_FMT_YUV420P
    case AV_PIX_FMT_YUVJ422P: AV_PIX_FMT_YUV422P
    case AV_PIX_FMT_YUVJ444P: AV_PIX_FMT_YUV444P
    case AV_PIX_FMT_YUVJ440P: AV_PIX_FMT_YUV440P
    default: self
    }
  }
}
