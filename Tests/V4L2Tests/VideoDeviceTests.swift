import CV4L2
import Glibc
import SystemPackage
import Testing

@testable import V4L2

struct VideoDeviceTests {
  @Test func `A node that is not there is an error`() {
    #expect(throws: Errno.noSuchFileOrDirectory) {
      _ = try VideoDevice(opening: "/dev/nonexistent-video").path
    }
  }

  @Test func `A node that is no V4L2 device refuses every question, and lists nothing`() throws {
    let device = try VideoDevice(opening: "/dev/null")
    let refusal = Errno(rawValue: ENOTTY)
    #expect(device.path == "/dev/null")
    #expect(throws: refusal) { try device.capability() }
    #expect(throws: refusal) { try device.format(.capture) }
    #expect(throws: refusal) {
      let mode = VideoFormat(pixelFormat: PixelFormat(code: 0), width: 1, height: 1)
      return try device.setFormat(mode, .captureMultiplanar)
    }
    #expect(throws: refusal) {
      try device.setInterval(Ratio(numerator: 1, denominator: 30), .capture)
    }
    #expect(device.interval(.capture) == nil)
    var faults: Set<EnumerationFault> = []
    let format = PixelFormat(code: 0)
    #expect(device.formats(.capture, faults: &faults).isEmpty)
    #expect(device.frameSizes(of: format, faults: &faults).isEmpty)
    #expect(device.frameIntervals(of: format, width: 1, height: 1, faults: &faults).isEmpty)
    #expect(device.inputs(faults: &faults).isEmpty && device.currentInput() == nil)
    #expect(device.receivedTimings() == nil && device.crop() == nil)
    #expect(device.controls(faults: &faults).isEmpty)
    #expect(faults.isEmpty)
  }

  @Test func `The clock is the one of V4L2's timestamps, and goes on`() {
    var now = timespec()
    let first = monotonicNanoseconds()
    clock_gettime(CLOCK_MONOTONIC, &now)
    let second = monotonicNanoseconds()
    let between = Int64(now.tv_sec) * 1_000_000_000 + Int64(now.tv_nsec)
    #expect(first <= between && between <= second)
  }
}
