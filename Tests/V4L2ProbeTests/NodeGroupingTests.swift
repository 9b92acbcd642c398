import TestSupport
import Testing

@testable import V4L2Probe

/// Which nodes are one device, told from `/sys` alone.
struct NodeGroupingTests {
  private func devices(_ tree: borrowing SynthesisedTree) -> [[String]] {
    CameraProbe(tree.root).devices()
  }

  @Test func `The nodes of a USB camera are one device, those of two are two`() throws {
    let tree = try SynthesisedTree()
    let first = try tree.usbCamera(port: "1")
    let second = try tree.usbCamera(port: "2")
    try tree.node("video9000", of: first, title: "C920")
    try tree.node("video9001", of: first, title: "C920", index: 1)
    try tree.node("video9002", of: second, title: "C920")
    try tree.node("video9010", of: second, title: "C920", index: 1)
    #expect(devices(tree) == [["video9000", "video9001"], ["video9002", "video9010"]])
  }

  /// A camera with an infrared sensor has a second function on the same USB device; the kernel counts
  /// the nodes of each from 0.
  @Test func `Two functions of a USB device are two devices`() throws {
    let tree = try SynthesisedTree()
    let function = try tree.usbCamera(port: "1")
    let infrared = String(function.dropLast(3)) + "1.2"
    try tree.device(infrared, subsystem: "usb", ["bInterfaceClass": "0e"])
    try tree.node("video9000", of: function, title: "Integrated RGB")
    try tree.node("video9001", of: function, title: "Integrated RGB", index: 1)
    try tree.node("video9002", of: infrared, title: "Integrated IR")
    try tree.node("video9003", of: infrared, title: "Integrated IR", index: 1)
    #expect(devices(tree) == [["video9000", "video9001"], ["video9002", "video9003"]])
  }

  @Test func `The inputs of a capture card are a device each, with their own nodes`() throws {
    let tree = try SynthesisedTree()
    let card = "/sys/devices/pci0000:00/0000:03:00.0"
    try tree.device("/sys/devices/pci0000:00", subsystem: nil)
    try tree.device(card, subsystem: "pci")
    for (number, index) in [(9000, 0), (9001, 1), (9002, 0), (9003, 1), (9004, 2)] {
      try tree.node("video\(number)", of: card, title: "Capture", index: index)
    }
    #expect(
      devices(tree) == [["video9000", "video9001"], ["video9002", "video9003", "video9004"]]
    )
  }

  @Test func `Nodes of two cameras that appeared by turns are told apart`() throws {
    let tree = try SynthesisedTree()
    let first = try tree.usbCamera(port: "1")
    let second = try tree.usbCamera(port: "2")
    try tree.node("video9000", of: first, title: "C920")
    try tree.node("video9001", of: second, title: "C920")
    try tree.node("video9002", of: first, title: "C920", index: 1)
    try tree.node("video9003", of: second, title: "C920", index: 1)
    #expect(devices(tree) == [["video9000", "video9002"], ["video9001", "video9003"]])
  }

  @Test func `Virtual cameras are a device each`() throws {
    let tree = try SynthesisedTree()
    try tree.node("video9000", of: nil, title: "OBS Virtual Camera")
    try tree.node("video9001", of: nil, title: "Dummy video device (0x0001)")
    #expect(devices(tree) == [["video9000"], ["video9001"]])
  }

  @Test func `Nodes are counted as people count, and only those of video`() throws {
    let tree = try SynthesisedTree()
    let camera = try tree.usbCamera(port: "1")
    for name in ["video9010", "video9002", "vbi9000", "radio9000", "v4l-subdev9000", "swradio9"] {
      try tree.node(name, of: camera, title: "x")
    }
    #expect(CameraProbe(tree.root).nodeNames() == ["video9002", "video9010"])
  }

  @Test func `Without the subsystem there is no device`() throws {
    let tree = try SynthesisedTree()
    #expect(devices(tree) == [])
    #expect(CameraProbe(tree.root).nodeNames() == [])
  }

  @Test func `A node that vanishes while it is read is still a device`() throws {
    let tree = try SynthesisedTree()
    try tree.makeFolder("/sys/class/video4linux")
    try tree.link("/sys/class/video4linux/video9000", to: "../../devices/gone")
    #expect(devices(tree) == [["video9000"]])
  }
}
