internal import CV4L2
internal import Glibc
public import SystemPackage

/// A frame as it was dequeued, without its picture.
public struct DequeuedFrame: Sendable {
  /// The driver's frame number.
  public var sequence: UInt32
  /// The driver's time, in nanoseconds of its clock.
  public var timestampNanoseconds: Int64
  /// Whether that clock is the monotonic one.
  public var isMonotonic: Bool
  /// When it was dequeued, on the monotonic clock.
  public var dequeuedNanoseconds: Int64
  /// The driver flagged an error.
  public var hasError: Bool
  /// Bytes in the frame.
  public var byteCount: Int
  /// Where in the mapped buffers the frame lies, until it is queued again.
  public var bufferIndex: UInt32
}

/// Streaming with mapped buffers: starts on creation, stops and unmaps when released.
public struct CaptureStream: ~Copyable {
  private let descriptor: Int32
  private let type: BufferType
  private let maps: [UnsafeMutableRawBufferPointer]

  /// The buffers that the driver granted.
  public var bufferCount: Int { maps.count }

  /// Asks for buffers, maps and queues them and starts the stream.
  ///
  /// The device must outlive the stream. Errors: EBUSY where another program streams, ENOSPC where
  /// the USB bus has no bandwidth left, and what the driver makes of it.
  public init(
    _ device: borrowing VideoDevice,
    _ type: BufferType,
    buffers: UInt32
  ) throws(Errno) {
    var request = v4l2_requestbuffers()
    request.count = buffers
    request.type = type.rawValue
    request.memory = V4L2_MEMORY_MMAP.rawValue
    try device.perform(airworthy_VIDIOC_REQBUFS, &request)
    guard request.count > 0 else { throw .noMemory }
    var maps: [UnsafeMutableRawBufferPointer] = []
    do throws(Errno) {
      for index in 0..<request.count {
        maps.append(try CaptureStream.map(device, type, index))
        try CaptureStream.queue(device, type, index)
      }
      var rawType = Int32(bitPattern: type.rawValue)
      try device.perform(airworthy_VIDIOC_STREAMON, &rawType)
    } catch {
      CaptureStream.stop(device.number, type, maps)
      throw error
    }
    self.descriptor = device.number
    self.type = type
    self.maps = maps
  }

  deinit { CaptureStream.stop(descriptor, type, maps) }

  /// The next frame if one is there; nil where none is ready (EAGAIN).
  public func dequeue(_ device: borrowing VideoDevice) throws(Errno) -> DequeuedFrame? {
    var plane = v4l2_plane()
    var buffer = v4l2_buffer()
    let result = withUnsafeMutablePointer(to: &plane) { planes -> Int32 in
      buffer = CaptureStream.buffer(type, 0, planes)
      return withUnsafeMutablePointer(to: &buffer) {
        airworthy_v4l2_ioctl(descriptor, airworthy_VIDIOC_DQBUF, $0)
      }
    }
    if result == -EAGAIN { return nil }
    guard result == 0 else { throw Errno(rawValue: -result) }
    let clock = buffer.flags & UInt32(V4L2_BUF_FLAG_TIMESTAMP_MASK)
    return DequeuedFrame(
      sequence: buffer.sequence,
      timestampNanoseconds: Int64(buffer.timestamp.tv_sec) &* 1_000_000_000
        &+ Int64(buffer.timestamp.tv_usec) &* 1000,
      isMonotonic: clock == UInt32(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC),
      dequeuedNanoseconds: monotonicNanoseconds(),
      hasError: buffer.flags & UInt32(V4L2_BUF_FLAG_ERROR) != 0,
      byteCount: Int(type == .capture ? buffer.bytesused : plane.bytesused),
      bufferIndex: buffer.index
    )
  }

  /// The bytes of a dequeued frame, valid until it is queued again.
  public func withBytes<Result>(
    of frame: DequeuedFrame,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let map = maps[Int(frame.bufferIndex)]
    return body(UnsafeRawBufferPointer(rebasing: map[0..<min(frame.byteCount, map.count)]))
  }

  /// Gives a frame's buffer back to the driver.
  public func queue(
    _ frame: DequeuedFrame,
    _ device: borrowing VideoDevice
  ) throws(Errno) {
    try CaptureStream.queue(device, type, frame.bufferIndex)
  }

  private static func buffer(
    _ type: BufferType,
    _ index: UInt32,
    _ plane: UnsafeMutablePointer<v4l2_plane>
  ) -> v4l2_buffer {
    var buffer = v4l2_buffer()
    buffer.index = index
    buffer.type = type.rawValue
    buffer.memory = V4L2_MEMORY_MMAP.rawValue
    if type == .captureMultiplanar {
      buffer.m.planes = plane
      buffer.length = 1
    }
    return buffer
  }

  private static func perform(
    _ device: borrowing VideoDevice,
    _ request: UInt,
    _ type: BufferType,
    _ index: UInt32,
    _ plane: inout v4l2_plane
  ) throws(Errno) -> v4l2_buffer {
    var filled = v4l2_buffer()
    let number = device.number
    let result = withUnsafeMutablePointer(to: &plane) { pointer -> Int32 in
      filled = buffer(type, index, pointer)
      return withUnsafeMutablePointer(to: &filled) { airworthy_v4l2_ioctl(number, request, $0) }
    }
    guard result == 0 else { throw Errno(rawValue: -result) }
    return filled
  }

  private static func map(
    _ device: borrowing VideoDevice,
    _ type: BufferType,
    _ index: UInt32
  ) throws(Errno) -> UnsafeMutableRawBufferPointer {
    var plane = v4l2_plane()
    let buffer = try perform(device, airworthy_VIDIOC_QUERYBUF, type, index, &plane)
    let length = Int(type == .capture ? buffer.length : plane.length)
    let offset = Int(type == .capture ? buffer.m.offset : plane.m.mem_offset)
    guard
      let address = mmap(nil, length, PROT_READ, MAP_SHARED, device.number, offset),
      address != MAP_FAILED
    else { throw Errno(rawValue: errno) }
    return UnsafeMutableRawBufferPointer(start: address, count: length)
  }

  private static func queue(
    _ device: borrowing VideoDevice,
    _ type: BufferType,
    _ index: UInt32
  ) throws(Errno) {
    var plane = v4l2_plane()
    _ = try perform(device, airworthy_VIDIOC_QBUF, type, index, &plane)
  }

  /// Buffers are given back as well, or the format could not be restored (EBUSY).
  private static func stop(
    _ descriptor: Int32,
    _ type: BufferType,
    _ maps: [UnsafeMutableRawBufferPointer]
  ) {
    var rawType = Int32(bitPattern: type.rawValue)
    _ = airworthy_v4l2_ioctl(descriptor, airworthy_VIDIOC_STREAMOFF, &rawType)
    for map in maps { munmap(map.baseAddress, map.count) }
    var request = v4l2_requestbuffers()
    request.type = type.rawValue
    request.memory = V4L2_MEMORY_MMAP.rawValue
    _ = airworthy_v4l2_ioctl(descriptor, airworthy_VIDIOC_REQBUFS, &request)
  }
}

/// Now, on the clock of V4L2's timestamps.
public func monotonicNanoseconds() -> Int64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
}
