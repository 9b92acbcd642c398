internal import CMedia

/// Compressed bytes of libavcodec (`AVPacket`).
final class MediaPacket {
  let pointer: UnsafeMutablePointer<AVPacket>

  init() throws(MediaError) { pointer = try made(av_packet_alloc()) }

  deinit {
    var packet: UnsafeMutablePointer<AVPacket>? = pointer
    av_packet_free(&packet)
  }

  /// Copies bytes in: decoders read a little beyond the end.
  func fill(with bytes: UnsafeRawBufferPointer) throws(MediaError) {
    av_packet_unref(pointer)
    guard let size = Int32(exactly: bytes.count), let base = bytes.baseAddress else {
      throw MediaError("an empty frame")
    }
    try checked(av_new_packet(pointer, size))
    pointer.pointee.data.update(
      from: base.assumingMemoryBound(to: UInt8.self),
      count: bytes.count
    )
  }

  func clear() { av_packet_unref(pointer) }

  var bytes: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: pointer.pointee.data, count: Int(pointer.pointee.size))
  }

  /// Whether decoding can begin here.
  var isKeyFrame: Bool { pointer.pointee.flags & AV_PKT_FLAG_KEY != 0 }

  /// Whether no other picture needs it.
  var isDisposable: Bool { pointer.pointee.flags & AV_PKT_FLAG_DISPOSABLE != 0 }

  /// When it is shown, in units of the encoder's time base.
  var presentation: Int64 { pointer.pointee.pts }

  /// When it is decoded, in the same units.
  var decoding: Int64 { pointer.pointee.dts }
}
