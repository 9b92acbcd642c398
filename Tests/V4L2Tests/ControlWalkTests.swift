import CV4L2
import Glibc
import Testing

@testable import V4L2

/// Cameras of which some controls answer EIO, as uvcvideo passes it on: nothing is copied back.
struct ControlWalkTests {
  /// Brightness, contrast, an exposure and one of the driver's own.
  private static let ids: [UInt32] = [0x0098_0900, 0x0098_0901, 0x009a_0902, 0x009a_1001]

  private func driver(broken: Set<UInt32>, listing ids: [UInt32] = Self.ids) -> FakeDriver {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl.self) {
      let wanted = $0.id & ~airworthy_V4L2_NEXT_CONTROL
      let isNext = $0.id & airworthy_V4L2_NEXT_CONTROL != 0
      guard let id = ids.first(where: { isNext ? $0 > wanted : $0 == wanted }) else {
        return -EINVAL
      }
      if broken.contains(id) { return -EIO }
      $0.id = id
      $0.type = V4L2_CTRL_TYPE_INTEGER.rawValue
      return 0
    }
    return driver
  }

  private func controls(_ driver: FakeDriver) throws -> [UInt32] {
    var faults: Set<EnumerationFault> = []
    let device = try driver.device()
    defer { #expect(faults.isEmpty) }
    return device.controls(faults: &faults).map(\.id)
  }

  @Test(
    arguments: [[], [0], [1], [2], [3], [0, 1], [1, 2], [0, 2, 3], [0, 1, 2, 3]] as [[Int]]
  )
  func `One bad control does not end the walk`(broken: [Int]) throws {
    let bad = Set(broken.map { Self.ids[$0] })
    #expect(try controls(driver(broken: bad)) == Self.ids.filter { !bad.contains($0) })
  }

  @Test func `A camera of which every control is broken is not asked for ever`() throws {
    let ids = (0..<100).map { 0x0098_0900 + UInt32($0) }
    let driver = driver(broken: Set(ids), listing: ids)
    #expect(try controls(driver).isEmpty)
    #expect(driver.calls < 10_000)
  }

  @Test func `A driver that answers EIO to everything is not asked for ever`() throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl.self) { _ in -EIO }
    #expect(try controls(driver).isEmpty)
    #expect(driver.calls < 200)
  }

  @Test func `Other refusals end the walk at once`() throws {
    let driver = FakeDriver()
    driver.on(airworthy_VIDIOC_QUERY_EXT_CTRL, v4l2_query_ext_ctrl.self) { _ in -EINVAL }
    #expect(try controls(driver).isEmpty)
    #expect(driver.calls == 1)
  }
}
