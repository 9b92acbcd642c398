import CV4L2
import Glibc
import Testing

@testable import V4L2

/// Drivers whose lists can't be true: bounded, left out, and named.
struct LyingListsTests {
  private static let format = PixelFormat(code: 0x5659_5559)

  private func sizes(
    _ fill: @escaping (inout v4l2_frmsizeenum) -> Void
  ) throws -> (count: Int, faults: Set<EnumerationFault>) {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum.self) {
      fill(&$0)
      return 0
    }
    var faults: Set<EnumerationFault> = []
    let device = try driver.device()
    return (device.frameSizes(of: Self.format, faults: &faults).count, faults)
  }

  private func intervals(
    _ fill: @escaping (inout v4l2_frmivalenum) -> Void
  ) throws -> (count: Int, faults: Set<EnumerationFault>) {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_ENUM_FRAMEINTERVALS, v4l2_frmivalenum.self) {
      fill(&$0)
      return 0
    }
    var faults: Set<EnumerationFault> = []
    let device = try driver.device()
    let found = device.frameIntervals(of: Self.format, width: 1, height: 1, faults: &faults)
    return (found.count, faults)
  }

  @Test func `Formats, sizes, rates, controls and inputs that never end are cut off`() throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_ENUM_FMT, v4l2_fmtdesc.self) {
      $0.pixelformat = $0.index
      return 0
    }
    driver.on(airworthy_VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl.self) {
      $0.id = ($0.id & 0x0fff_ffff) + 1
      $0.type = V4L2_CTRL_TYPE_INTEGER.rawValue
      return 0
    }
    driver.on(airworthy_VIDIOC_ENUMINPUT, v4l2_input.self) { _ in 0 }
    var faults: Set<EnumerationFault> = []
    let device = try driver.device()
    #expect(device.formats(.capture, faults: &faults).count == 256)
    #expect(device.controls(faults: &faults).count == 1024)
    #expect(device.inputs(faults: &faults).count == 64)
    #expect(faults == [.formatsEndless, .controlsEndless, .inputsEndless])
    let endlessSizes = try sizes { size in
      size.type = V4L2_FRMSIZE_TYPE_DISCRETE.rawValue
      (size.discrete.width, size.discrete.height) = (640, 480)
    }
    #expect(endlessSizes == (256, [.sizesEndless]))
    let endlessRates = try intervals { interval in
      interval.type = V4L2_FRMIVAL_TYPE_DISCRETE.rawValue
      (interval.discrete.numerator, interval.discrete.denominator) = (1, 30)
    }
    #expect(endlessRates == (256, [.intervalsEndless]))
    #expect(driver.calls < 2000)
  }

  @Test func `A control that does not move on ends the walk`() throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl.self) {
      $0.id = 0x0098_0900
      $0.type = V4L2_CTRL_TYPE_INTEGER.rawValue
      return 0
    }
    var faults: Set<EnumerationFault> = []
    let device = try driver.device()
    #expect(device.controls(faults: &faults).count == 1)
    #expect(faults.isEmpty)
  }

  @Test func `A menu with a billion entries is not asked for`() throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_QUERYMENU, v4l2_querymenu.self) { _ in 0 }
    var raw = v4l2_query_ext_ctrl()
    raw.type = V4L2_CTRL_TYPE_MENU.rawValue
    raw.maximum = 1_000_000_000
    let device = try driver.device()
    #expect(device.menu(of: ControlDescription(raw)).isEmpty)
    #expect(driver.calls == 0)
  }

  @Test(
    arguments: [
      (640, 480, 1, []), (0, 480, 0, [.sizeZero]), (640, 0, 0, [.sizeZero]),
      (.max, 480, 0, [.sizeHuge]), (640, .max, 0, [.sizeHuge]),
    ] as [(UInt32, UInt32, Int, Set<EnumerationFault>)]
  )
  func `A size is one that a sensor can have`(
    width: UInt32,
    height: UInt32,
    count: Int,
    expected: Set<EnumerationFault>
  ) throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_ENUM_FRAMESIZES, v4l2_frmsizeenum.self) {
      guard $0.index == 0 else { return -EINVAL }
      $0.type = V4L2_FRMSIZE_TYPE_DISCRETE.rawValue
      ($0.discrete.width, $0.discrete.height) = (width, height)
      return 0
    }
    var faults: Set<EnumerationFault> = []
    let device = try driver.device()
    #expect(device.frameSizes(of: Self.format, faults: &faults).count == count)
    #expect(faults == expected)
  }

  /// Width from, to and step; the height is sound.
  @Test(
    arguments: [
      (16, 1920, 16, 1, []), (16, 1920, 0, 1, [.step]), (16, 32, 64, 1, [.step]),
      (1920, 16, 1, 0, [.rangeReversed]), (0, 0, 1, 0, [.sizeZero]),
      (16, .max, 1, 0, [.sizeHuge]), (640, 640, 0, 1, []),
    ] as [(UInt32, UInt32, UInt32, Int, Set<EnumerationFault>)]
  )
  func `A range of sizes begins, ends and steps`(
    from: UInt32,
    to: UInt32,
    step: UInt32,
    count: Int,
    expected: Set<EnumerationFault>
  ) throws {
    let found = try sizes { size in
      size.type = V4L2_FRMSIZE_TYPE_STEPWISE.rawValue
      (size.stepwise.min_width, size.stepwise.max_width) = (from, to)
      size.stepwise.step_width = step
      (size.stepwise.min_height, size.stepwise.max_height) = (16, 1080)
      size.stepwise.step_height = 8
    }
    #expect(found == (count, expected))
  }

  /// The shortest and the longest interval, and the step, in 1/60 s.
  @Test(
    arguments: [
      (1, 60, 1, true, 1, []), (60, 1, 1, true, 0, [.rangeReversed]),
      (1, 60, 0, true, 1, [.step]), (1, 60, 0, false, 1, []), (1, 1, 0, true, 1, []),
      (0, 60, 1, true, 0, [.intervalZero]), (1, 0, 1, false, 0, [.intervalZero]),
    ] as [(UInt32, UInt32, UInt32, Bool, Int, Set<EnumerationFault>)]
  )
  func `A range of rates begins, ends and steps`(
    shortest: UInt32,
    longest: UInt32,
    step: UInt32,
    isStepwise: Bool,
    count: Int,
    expected: Set<EnumerationFault>
  ) throws {
    let found = try intervals { interval in
      interval.type =
        isStepwise
        ? V4L2_FRMIVAL_TYPE_STEPWISE.rawValue : V4L2_FRMIVAL_TYPE_CONTINUOUS.rawValue
      interval.stepwise.min = v4l2_fract(numerator: shortest, denominator: 60)
      interval.stepwise.max = v4l2_fract(numerator: longest, denominator: 60)
      interval.stepwise.step = v4l2_fract(numerator: step, denominator: 60)
    }
    #expect(found == (count, expected))
  }

  @Test(arguments: [(0, 0), (0, 30), (1, 0)] as [(UInt32, UInt32)])
  func `An interval of 0/0 is none`(numerator: UInt32, denominator: UInt32) throws {
    let found = try intervals { interval in
      interval.type = V4L2_FRMIVAL_TYPE_DISCRETE.rawValue
      (interval.discrete.numerator, interval.discrete.denominator) = (numerator, denominator)
    }
    #expect(found == (0, [.intervalZero, .intervalsEndless]))
  }

  @Test(
    arguments: [
      (640, 480, []), (0, 480, [.formatZero]), (640, 0, [.formatZero]),
      (.max, .max, [.formatHuge]),
    ] as [(UInt32, UInt32, Set<EnumerationFault>)]
  )
  func `The format that is set has a size`(
    width: UInt32,
    height: UInt32,
    expected: Set<EnumerationFault>
  ) throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_G_FMT, v4l2_format.self) {
      ($0.fmt.pix.width, $0.fmt.pix.height) = (width, height)
      return 0
    }
    let device = try driver.device()
    #expect(device.faults(of: try device.format(.capture)) == expected)
  }

  @Test(
    arguments: [(0, 1, 100), (1, 1, 100), (2, 2, 300), (255, 8, 3600)] as [(UInt8, Int, UInt32)]
  )
  func `Planes are as many as there can be, and the frame is all of them`(
    told: UInt8,
    planes: Int,
    size: UInt32
  ) throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_G_FMT, v4l2_format.self) {
      $0.fmt.pix_mp.num_planes = told
      withUnsafeMutableBytes(of: &$0.fmt.pix_mp.plane_fmt) { bytes in
        let stride = MemoryLayout<v4l2_plane_pix_format>.stride
        for plane in 0..<8 {
          bytes.storeBytes(
            of: UInt32(plane + 1) * 100,
            toByteOffset: plane * stride,
            as: UInt32.self
          )
        }
      }
      return 0
    }
    let format = try driver.device().format(.captureMultiplanar)
    #expect(format.planes == planes)
    #expect(format.imageSize == size)
  }
}
