import Rig
import TestSupport
import Testing

@testable import V4L2Probe

/// Ids that tell cameras apart: many cameras share a serial, or have none.
struct CameraIdentityTests {
  private func camera(
    _ node: Int,
    id: String,
    path: String? = nil,
    bus: String? = nil
  ) -> Camera {
    var camera = Camera(
      id: id,
      name: "C920",
      nodes: [],
      access: DeviceAccess(.ready)
    )
    camera.path = "/dev/video\(node)"
    camera.bus = bus
    camera.pathLink = path.map { "/dev/v4l/by-path/" + $0 }
    return camera
  }

  @Test func `Cameras with ids of their own keep them`() {
    let cameras = [
      camera(0, id: "usb-A-video-index0", path: "pci-1-video-index0"),
      camera(2, id: "usb-B-video-index0", path: "pci-2-video-index0"),
    ]
    #expect(cameras.withDistinctIds() == cameras)
    #expect([Camera]().withDistinctIds().isEmpty)
  }

  @Test func `Two cameras with one serial are told apart by their ports`() {
    let cameras = [
      camera(0, id: "usb-A-video-index0", path: "pci-1-video-index0"),
      camera(2, id: "usb-A-video-index0", path: "pci-2-video-index0"),
      camera(4, id: "usb-B-video-index0", path: "pci-3-video-index0"),
    ]
    #expect(
      cameras.withDistinctIds().map(\.id)
        == ["pci-1-video-index0", "pci-2-video-index0", "usb-B-video-index0"]
    )
  }

  @Test func `Where the port is shared as well, the bus tells them apart`() {
    let cameras = [
      camera(
        0,
        id: "platform-x-video-index0",
        path: "platform-x-video-index0",
        bus: "platform:x.0"
      ),
      camera(
        1,
        id: "platform-x-video-index0",
        path: "platform-x-video-index0",
        bus: "platform:x.1"
      ),
    ]
    #expect(cameras.withDistinctIds().map(\.id) == ["platform:x.0", "platform:x.1"])
  }

  @Test func `Where nothing else does, the node tells them apart`() {
    let cameras = [
      camera(0, id: "virtual", bus: "same"), camera(1, id: "virtual", bus: "same"),
      camera(2, id: "virtual", bus: "same"),
    ]
    #expect(cameras.withDistinctIds().map(\.id) == ["/dev/video0", "/dev/video1", "/dev/video2"])
  }

  @Test func `Two cameras with one serial get their ports from /sys`() throws {
    let tree = try SynthesisedTree()
    for (port, node) in [("1", 9000), ("2", 9002)] {
      let function = try tree.usbCamera(port: port, serial: "SN0001")
      try tree.node("video\(node)", of: function, title: "C920")
    }
    let probe = CameraProbe(tree.root)
    let cameras = CameraListing.ordered(probe.devices().flatMap { probe.cameras(of: $0) })
    #expect(
      cameras.map(\.id) == [
        "pci-0000:00:14.0-usb-0:1:1.0-video-index0", "pci-0000:00:14.0-usb-0:2:1.0-video-index0",
      ]
    )
  }

  @Test func `Cameras are listed in the order of their nodes`() {
    let cameras = [10, 9, 2].map { camera($0, id: "\($0)") }
    #expect(
      CameraListing.ordered(cameras).compactMap(\.path) == [
        "/dev/video2", "/dev/video9", "/dev/video10",
      ]
    )
  }

  @Test(arguments: [true, false])
  func `A camera whose worker gave no answer is listed all the same`(hung: Bool) throws {
    let cameras = CameraListing.unanswered(["video9000", "video9001"], hung: hung)
    let camera = try #require(cameras.first)
    #expect(cameras.count == 1)
    #expect(camera.access.state == (hung ? .hung : .failed))
    #expect((camera.access.detail == nil) == hung)
    #expect(CameraListing.unanswered([], hung: hung).isEmpty)
  }
}
