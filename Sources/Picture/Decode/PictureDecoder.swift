/// Turns a camera's frames, as mapped, into pictures to measure on.
///
/// One decoder a stream. Buffers are made for the first frame and used for all that follow.
public struct PictureDecoder: ~Copyable {
  private enum Source: ~Copyable {
    case raw(RawFrame)
    case jpeg(JPEGFrameDecoder)
  }

  private let source: Source
  private var areaAverage = AreaAverage()

  /// A decoder of a stream's layout.
  ///
  /// - Throws: `PictureError` for a pixel format that it does not know, sizes that can't be, or
  ///   where MJPEG needs a libturbojpeg that is not there.
  public init(_ layout: FrameLayout) throws(PictureError) {
    let sides = 1...FrameLayout.largestSide
    guard sides.contains(layout.width), sides.contains(layout.height) else {
      throw .unusableSize(width: layout.width, height: layout.height)
    }
    switch layout.fourcc {
    case "MJPG", "JPEG":
      source = .jpeg(try JPEGFrameDecoder(width: layout.width, height: layout.height))
    default:
      source = .raw(try RawFrame(layout))
    }
  }

  /// Decodes a frame into a picture, which is left as it was where the frame is bad.
  ///
  /// - Parameters:
  ///   - bytes: The frame, as many bytes as the driver says it filled.
  ///   - timeNanoseconds: When it was taken.
  ///   - digest: Equal for frames of equal bytes.
  /// - Throws: `PictureError` for a frame that is short, truncated, corrupt or of another size.
  public mutating func decode(
    _ bytes: UnsafeRawBufferPointer,
    timeNanoseconds: Int64,
    digest: UInt64,
    into picture: inout AnalysisPicture
  ) throws(PictureError) {
    let frame: SampledFrame
    switch source {
    case .raw(let raw): frame = try raw.planes(of: bytes)
    case .jpeg(let jpeg): frame = try jpeg.decode(bytes)
    }
    areaAverage.reduce(frame, into: &picture)
    ColourGrid.fill(&picture, from: frame)
    picture.timeNanoseconds = timeNanoseconds
    picture.digest = digest
  }
}
