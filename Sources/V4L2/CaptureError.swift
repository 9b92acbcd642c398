public import SystemPackage

/// Why a stream does not start or go on.
public enum CaptureError: Error, Equatable {
  /// The driver refused.
  case refused(Errno)
  /// The driver answered what can't be true: to go by it would be to read beyond its memory.
  case lies(CaptureFault)
}

/// What a driver says of its buffers that can't be true, as stable words.
public enum CaptureFault: String, Sendable {
  /// More buffers than any driver has (`VIDEO_MAX_FRAME` is 32).
  case buffersMany = "buffers_many"
  /// A frame in a buffer that was never granted.
  case bufferStrange = "buffer_strange"
  /// A buffer without room.
  case bufferEmpty = "buffer_empty"
}
