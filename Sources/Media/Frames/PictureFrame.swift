internal import CMedia

/// An uncompressed picture of libavutil (`AVFrame`), freed with its last holder.
///
/// Whoever fills it does so before handing it on; afterwards it is only read.
final class PictureFrame: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<AVFrame>

  /// A frame without a picture, for a library to fill.
  init() throws(MediaError) { pointer = try made(av_frame_alloc()) }

  /// A picture with memory of its own.
  convenience init(_ format: AVPixelFormat, width: Int, height: Int) throws(MediaError) {
    try self.init()
    pointer.pointee.format = format.rawValue
    pointer.pointee.width = Int32(width)
    pointer.pointee.height = Int32(height)
    try checked(av_frame_get_buffer(pointer, 0))
  }

  deinit {
    var frame: UnsafeMutablePointer<AVFrame>? = pointer
    av_frame_free(&frame)
  }

  var width: Int { Int(pointer.pointee.width) }

  var height: Int { Int(pointer.pointee.height) }

  var format: AVPixelFormat { AVPixelFormat(rawValue: pointer.pointee.format) }

  /// The picture's number in units of the encoder's time base.
  var number: Int64 {
    get { pointer.pointee.pts }
    set { pointer.pointee.pts = newValue }
  }

  /// The rows of luma with the bytes from one to the next.
  var luma: (rows: UnsafePointer<UInt8>, stride: Int)? {
    airworthy_frame_plane(pointer, 0).map {
      (UnsafePointer($0), Int(airworthy_frame_stride(pointer, 0)))
    }
  }

  /// The rows of a plane, to be written by whoever has just made the picture.
  func plane(_ index: Int) -> (rows: UnsafeMutablePointer<UInt8>, stride: Int)? {
    airworthy_frame_plane(pointer, Int32(index)).map {
      ($0, Int(airworthy_frame_stride(pointer, Int32(index))))
    }
  }
}

extension PictureFrame {
  /// Makes the whole picture grey; the encoder may hold an earlier picture in the same memory.
  func fillGrey() {
    av_frame_make_writable(pointer)
    for index in 0..<3 {
      guard let plane = plane(index) else { return }
      let rows = index == 0 ? height : (height + 1) / 2
      plane.rows.update(repeating: 128, count: plane.stride * rows)
    }
  }
}
