/// Why a frame could not be looked at.
public enum PictureError: Error, Sendable, Equatable {
  /// No decoder knows the pixel format.
  case unsupportedFormat(fourcc: String)
  /// A side of the picture is 0 or beyond `FrameLayout.largestSide`.
  case unusableSize(width: Int, height: Int)
  /// The rows would overlap, or are longer than any memory.
  case unusableStride(bytesPerLine: Int, minimum: Int)
  /// The frame has fewer bytes than its layout needs.
  case frameTooShort(byteCount: Int, needed: Int)
  /// libturbojpeg is not installed, or lacks a function.
  case noJPEGLibrary(missing: String)
  /// libturbojpeg gave no instance: no memory.
  case noJPEGInstance
  /// The JPEG is not whole: it lacks its start or its end.
  case jpegTruncated
  /// The JPEG is broken; the library's words.
  case jpegCorrupt(reason: String)
  /// The JPEG is of another size than the stream's.
  case jpegSizeDiffers(width: Int, height: Int)
  /// The JPEG holds colours other than YCbCr or grey.
  case jpegColoursUnsupported
  /// libturbojpeg refused to compress; its words.
  case compressionFailed(reason: String)

  /// The reason as a stable word, for `not_measured`.
  public var reason: String {
    switch self {
    case .unsupportedFormat: "pixel_format_unsupported"
    case .unusableSize: "picture_size_unusable"
    case .unusableStride: "bytes_per_line_unusable"
    case .frameTooShort: "frame_too_short"
    case .noJPEGLibrary: "no_jpeg_library"
    case .noJPEGInstance: "no_memory"
    case .jpegTruncated: "jpeg_truncated"
    case .jpegCorrupt: "jpeg_corrupt"
    case .jpegSizeDiffers: "jpeg_size_differs"
    case .jpegColoursUnsupported: "jpeg_colours_unsupported"
    case .compressionFailed: "jpeg_compression_failed"
    }
  }
}
