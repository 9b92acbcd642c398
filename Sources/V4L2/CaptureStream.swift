internal import CV4L2
internal import Glibc
internal import SystemPackage

/// Streaming with mapped buffers: starts on creation, stops and unmaps when released.
public struct CaptureStream: ~Copyable {
  /// Twice `VIDEO_MAX_FRAME`: a driver that grants more lies.
  private static let mostBuffers: UInt32 = 64

  private let exchange: BufferExchange
  private let planes: Int
  /// Every plane of every buffer, buffer by buffer.
  private let maps: [UnsafeMutableRawBufferPointer]

  /// The buffers that the driver granted.
  public var bufferCount: Int { maps.count / planes }

  /// Asks for buffers, maps and queues them and starts the stream.
  ///
  /// The device must outlive the stream. The driver may refuse with EBUSY where another program
  /// streams, ENOSPC where the USB bus has no bandwidth left, and as it likes.
  public init(
    _ device: borrowing VideoDevice,
    _ type: BufferType,
    planes: Int = 1,
    buffers: UInt32
  ) throws(CaptureError) {
    let exchange = BufferExchange(type, planes: planes, device.call)
    var maps: [UnsafeMutableRawBufferPointer] = []
    do throws(CaptureError) {
      let granted = try exchange.request(buffers, atMost: CaptureStream.mostBuffers)
      for index in 0..<granted {
        try exchange.map(index, from: device.number, into: &maps)
        try exchange.queue(index)
      }
      try exchange.start()
    } catch {
      exchange.stop(maps)
      throw error
    }
    self.exchange = exchange
    self.planes = planes
    self.maps = maps
  }

  deinit { exchange.stop(maps) }

  /// The next frame if one is there; nil where none is ready (EAGAIN).
  public func dequeue() throws(CaptureError) -> DequeuedFrame? {
    guard let frame = try exchange.dequeue() else { return nil }
    guard frame.bufferIndex < bufferCount else { throw .lies(.bufferStrange) }
    return frame
  }

  /// The bytes of a dequeued frame, of several planes the first, valid until it is queued again.
  public func withBytes<Result>(
    of frame: DequeuedFrame,
    _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let map = maps[Int(frame.bufferIndex) * planes]
    let count = min(frame.firstPlaneByteCount, map.count)
    return body(UnsafeRawBufferPointer(rebasing: map[0..<count]))
  }

  /// Gives a frame's buffer back to the driver.
  public func queue(_ frame: DequeuedFrame) throws(CaptureError) {
    try exchange.queue(frame.bufferIndex)
  }
}

/// Now, on the clock of V4L2's timestamps.
public func monotonicNanoseconds() -> Int64 {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
}
