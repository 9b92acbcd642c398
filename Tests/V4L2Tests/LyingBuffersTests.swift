import CV4L2
import Glibc
import SystemPackage
import Testing

@testable import V4L2

/// Drivers that answer nonsense about their buffers: to believe them would be to read beyond memory.
struct LyingBuffersTests {
  /// A driver that grants so many buffers of 4 KiB.
  private func driver(granting count: UInt32) -> FakeDriver {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_REQBUFS, v4l2_requestbuffers.self) {
      if $0.count > 0 { $0.count = count }
      return 0
    }
    driver.on(airworthy_VIDIOC_QUERYBUF, v4l2_buffer.self) {
      $0.length = 4096
      return 0
    }
    driver.on(airworthy_VIDIOC_QBUF, v4l2_buffer.self) { _ in 0 }
    driver.on(airworthy_VIDIOC_STREAMON, Int32.self) { _ in 0 }
    driver.on(airworthy_VIDIOC_STREAMOFF, Int32.self) { _ in 0 }
    return driver
  }

  private func error(_ driver: FakeDriver, planes: Int = 1) throws -> CaptureError? {
    let device = try driver.device()
    do throws(CaptureError) {
      let type: BufferType = planes > 1 ? .captureMultiplanar : .capture
      _ = try CaptureStream(device, type, planes: planes, buffers: 8).bufferCount
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [65, 4096, .max] as [UInt32])
  func `More buffers than any driver has are no reason to map them`(count: UInt32) throws {
    let driver = driver(granting: count)
    #expect(try error(driver) == .lies(.buffersMany))
    // REQBUFS, and what gives everything back.
    #expect(driver.calls == 3)
  }

  @Test(arguments: [1, 32, 64] as [UInt32])
  func `As many as the kernel allows, and some more, are taken`(count: UInt32) throws {
    #expect(try error(driver(granting: count)) == nil)
  }

  @Test func `No buffer at all is a refusal, not a lie`() throws {
    #expect(try error(driver(granting: 0)) == .refused(.noMemory))
  }

  @Test func `A buffer without room is not mapped`() throws {
    let driver = driver(granting: 4)
    driver.on(airworthy_VIDIOC_QUERYBUF, v4l2_buffer.self) { _ in 0 }
    #expect(try error(driver) == .lies(.bufferEmpty))
  }

  @Test func `Buffers that can't be mapped are the kernel's refusal`() throws {
    let driver = driver(granting: 4)
    driver.on(airworthy_VIDIOC_QUERYBUF, v4l2_buffer.self) {
      ($0.length, $0.m.offset) = (.max, 1)
      return 0
    }
    #expect(try error(driver) == .refused(.invalidArgument))
  }

  /// The worker crashed on it: `maps[Int(frame.bufferIndex)]` was unchecked.
  @Test(arguments: [4, 5, 0x7fff_ffff, .max] as [UInt32])
  func `A frame in a buffer that was never granted ends the stream`(index: UInt32) throws {
    let driver = driver(granting: 4)
    driver.on(airworthy_VIDIOC_DQBUF, v4l2_buffer.self) {
      ($0.index, $0.bytesused) = (index, .max)
      return 0
    }
    let device = try driver.device()
    let stream = try CaptureStream(device, .capture, buffers: 8)
    #expect(throws: CaptureError.lies(.bufferStrange)) { try stream.dequeue() == nil }
  }

  @Test func `A frame is read no further than its buffer reaches, whatever its driver says`() throws
  {
    let driver = driver(granting: 4)
    driver.on(airworthy_VIDIOC_DQBUF, v4l2_buffer.self) {
      ($0.index, $0.bytesused) = (3, .max)
      return 0
    }
    let device = try driver.device()
    let stream = try CaptureStream(device, .capture, buffers: 8)
    let frame = try #require(try stream.dequeue())
    #expect(frame.byteCount == Int(UInt32.max))
    #expect(stream.withBytes(of: frame) { $0.count } == 4096)
    try stream.queue(frame)
  }

  @Test func `No frame yet is none, and a device that is gone says so`() throws {
    let driver = driver(granting: 4)
    driver.on(airworthy_VIDIOC_DQBUF, v4l2_buffer.self) { _ in -EAGAIN }
    let device = try driver.device()
    let stream = try CaptureStream(device, .capture, buffers: 8)
    #expect(try stream.dequeue() == nil)
    driver.on(airworthy_VIDIOC_DQBUF, v4l2_buffer.self) { _ in -ENODEV }
    #expect(throws: CaptureError.refused(Errno(rawValue: ENODEV))) {
      try stream.dequeue() == nil
    }
  }

  /// NV12M and the like were refused: their buffers were asked about with one plane.
  @Test func `A frame of several planes is one, its luma the first`() throws {
    let driver = driver(granting: 2)
    driver.on(airworthy_VIDIOC_QUERYBUF, v4l2_buffer.self) {
      guard $0.length == 2, let planes = $0.m.planes else { return -EINVAL }
      (planes[0].length, planes[1].length) = (8192, 4096)
      return 0
    }
    driver.on(airworthy_VIDIOC_DQBUF, v4l2_buffer.self) {
      guard $0.length == 2, let planes = $0.m.planes else { return -EINVAL }
      (planes[0].bytesused, planes[1].bytesused) = (8000, 4000)
      $0.index = 1
      return 0
    }
    let device = try driver.device()
    let stream = try CaptureStream(device, .captureMultiplanar, planes: 2, buffers: 8)
    #expect(stream.bufferCount == 2)
    let frame = try #require(try stream.dequeue())
    #expect(frame.byteCount == 12_000)
    #expect(stream.withBytes(of: frame) { $0.count } == 8000)
  }
}
