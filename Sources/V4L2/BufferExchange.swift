internal import CV4L2
internal import Glibc
internal import SystemPackage

/// The requests by which buffers go to a driver and come back.
struct BufferExchange {
  private let type: BufferType
  private let planes: Int
  private let call: DriverCall

  init(_ type: BufferType, planes: Int, _ call: @escaping DriverCall) {
    self.type = type
    self.planes = planes
    self.call = call
  }

  /// Asks for buffers (`VIDIOC_REQBUFS`) and returns how many were granted.
  func request(_ count: UInt32, atMost limit: UInt32) throws(CaptureError) -> UInt32 {
    var request = v4l2_requestbuffers()
    request.count = count
    request.type = type.rawValue
    request.memory = V4L2_MEMORY_MMAP.rawValue
    try check(withUnsafeMutablePointer(to: &request) { call(airworthy_VIDIOC_REQBUFS, $0) })
    guard request.count > 0 else { throw .refused(.noMemory) }
    guard request.count <= limit else { throw .lies(.buffersMany) }
    return request.count
  }

  /// Maps each plane of a buffer (`VIDIOC_QUERYBUF`).
  func map(
    _ index: UInt32,
    from descriptor: Int32,
    into maps: inout [UnsafeMutableRawBufferPointer]
  ) throws(CaptureError) {
    var places: [(length: UInt32, offset: UInt32)] = []
    try check(
      perform(airworthy_VIDIOC_QUERYBUF, index) { buffer, planes in
        places =
          type == .capture
          ? [(buffer.length, buffer.m.offset)] : planes.map { ($0.length, $0.m.mem_offset) }
      }
    )
    for place in places {
      guard place.length > 0 else { throw .lies(.bufferEmpty) }
      let length = Int(place.length)
      guard
        let address = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, Int(place.offset)),
        address != MAP_FAILED
      else { throw .refused(Errno(rawValue: errno)) }
      maps.append(UnsafeMutableRawBufferPointer(start: address, count: length))
    }
  }

  /// Gives a buffer to the driver (`VIDIOC_QBUF`).
  func queue(_ index: UInt32) throws(CaptureError) {
    try check(perform(airworthy_VIDIOC_QBUF, index) { _, _ in })
  }

  /// Starts the stream (`VIDIOC_STREAMON`).
  func start() throws(CaptureError) {
    var rawType = Int32(bitPattern: type.rawValue)
    try check(withUnsafeMutablePointer(to: &rawType) { call(airworthy_VIDIOC_STREAMON, $0) })
  }

  /// Takes a frame (`VIDIOC_DQBUF`); nil where none is ready.
  func dequeue() throws(CaptureError) -> DequeuedFrame? {
    var frame: DequeuedFrame?
    let result = perform(airworthy_VIDIOC_DQBUF, 0) { buffer, planes in
      let isSingle = type == .capture
      let clock = buffer.flags & UInt32(V4L2_BUF_FLAG_TIMESTAMP_MASK)
      frame = DequeuedFrame(
        sequence: buffer.sequence,
        timestampNanoseconds: Int64(buffer.timestamp.tv_sec) &* 1_000_000_000
          &+ Int64(buffer.timestamp.tv_usec) &* 1000,
        isMonotonic: clock == UInt32(V4L2_BUF_FLAG_TIMESTAMP_MONOTONIC),
        dequeuedNanoseconds: monotonicNanoseconds(),
        hasError: buffer.flags & UInt32(V4L2_BUF_FLAG_ERROR) != 0,
        byteCount: isSingle
          ? Int(buffer.bytesused) : planes.reduce(0) { $0 + Int($1.bytesused) },
        firstPlaneByteCount: Int(isSingle ? buffer.bytesused : planes[0].bytesused),
        bufferIndex: buffer.index
      )
    }
    if result == -EAGAIN { return nil }
    try check(result)
    return frame
  }

  /// Stops, unmaps and gives all buffers back, or the format could not be restored (EBUSY).
  func stop(_ maps: [UnsafeMutableRawBufferPointer]) {
    var rawType = Int32(bitPattern: type.rawValue)
    _ = withUnsafeMutablePointer(to: &rawType) { call(airworthy_VIDIOC_STREAMOFF, $0) }
    for map in maps { munmap(map.baseAddress, map.count) }
    var request = v4l2_requestbuffers()
    request.type = type.rawValue
    request.memory = V4L2_MEMORY_MMAP.rawValue
    _ = withUnsafeMutablePointer(to: &request) { call(airworthy_VIDIOC_REQBUFS, $0) }
  }

  /// A request on a buffer, with room on the stack for its planes: no memory is taken a frame.
  private func perform(
    _ request: UInt,
    _ index: UInt32,
    _ read: (v4l2_buffer, UnsafeMutableBufferPointer<v4l2_plane>) -> Void
  ) -> Int32 {
    withUnsafeTemporaryAllocation(of: v4l2_plane.self, capacity: planes) { room in
      room.initialize(repeating: v4l2_plane())
      var buffer = v4l2_buffer()
      buffer.index = index
      buffer.type = type.rawValue
      buffer.memory = V4L2_MEMORY_MMAP.rawValue
      if type == .captureMultiplanar {
        buffer.m.planes = room.baseAddress
        buffer.length = UInt32(planes)
      }
      let result = withUnsafeMutablePointer(to: &buffer) { call(request, $0) }
      if result == 0 { read(buffer, room) }
      return result
    }
  }

  private func check(_ result: Int32) throws(CaptureError) {
    guard result == 0 else { throw .refused(Errno(rawValue: -result)) }
  }
}
