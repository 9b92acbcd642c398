import Rig
import SystemPackage
import TestSupport
import Testing

@testable import V4L2Probe

/// What is told of cameras whose nodes can't be opened: none of these nodes is in `/dev`.
struct CameraProbeTests {
  @Test func `A camera that can't be opened is listed with the reason`() throws {
    let tree = try SynthesisedTree()
    let function = try tree.usbCamera(
      port: "1.4",
      serial: "AB12CD34",
      interface: "C920 PRO HD Webcam"
    )
    try tree.node("video9000", of: function, title: "HD Pro Webcam C920")
    try tree.node("video9001", of: function, title: "HD Pro Webcam C920", index: 1)
    let camera = try #require(CameraProbe(tree.root).cameras(of: ["video9000", "video9001"]).first)
    #expect(camera.access.state == .gone)
    #expect(camera.access.detail == "No such file or directory")
    #expect(camera.path == "/dev/video9000")
    #expect(camera.name == "C920 PRO HD Webcam")
    #expect(camera.nodes.map(\.path) == ["/dev/video9000", "/dev/video9001"])
    #expect(camera.nodes.allSatisfy { $0.role == .unknown })
    #expect(camera.modes.isEmpty && camera.format == nil && camera.controls.isEmpty)
    #expect(camera.driver == nil && camera.bus == nil)
    #expect(CameraProbe(tree.root).cameras(of: ["video9000", "video9001"]).count == 1)
  }

  @Test func `A USB camera is named by its serial, its links as udev makes them`() throws {
    let tree = try SynthesisedTree()
    let function = try tree.usbCamera(port: "1.4", serial: "AB12CD34")
    try tree.node("video9002", of: function, title: "HD Pro Webcam C920", index: 0)
    let camera = try #require(CameraProbe(tree.root).cameras(of: ["video9002"]).first)
    #expect(camera.id == "usb-Logitech_HD_Pro_Webcam_C920_AB12CD34-video-index0")
    #expect(camera.idLink == "/dev/v4l/by-id/" + camera.id)
    #expect(
      camera.pathLink == "/dev/v4l/by-path/pci-0000:00:14.0-usb-0:1.4:1.0-video-index0"
    )
    #expect(
      camera.usb
        == USBIdentity(
          vendorId: "046d",
          productId: "082d",
          manufacturer: "Logitech",
          product: "HD Pro Webcam C920",
          serial: "AB12CD34",
          port: "1-1.4",
          speedMbps: 480
        )
    )
    #expect(camera.name == "HD Pro Webcam C920")
  }

  @Test func `A camera on another bus is named by its place`() throws {
    let tree = try SynthesisedTree()
    try tree.device("/sys/devices/platform", subsystem: nil)
    try tree.device("/sys/devices/platform/vivid.0", subsystem: "platform")
    try tree.node(
      "video9000",
      of: "/sys/devices/platform/vivid.0",
      title: "vivid-000-vid-cap",
      index: 2
    )
    let camera = try #require(CameraProbe(tree.root).cameras(of: ["video9000"]).first)
    #expect(camera.id == "platform-vivid.0-video-index2")
    #expect(camera.pathLink == "/dev/v4l/by-path/platform-vivid.0-video-index2")
    #expect(camera.idLink == nil && camera.usb == nil)
    #expect(camera.name == "vivid-000-vid-cap")
  }

  @Test func `A virtual camera that can't be asked is named by its node`() throws {
    let tree = try SynthesisedTree()
    try tree.node("video9000", of: nil, title: "OBS Virtual Camera")
    let camera = try #require(CameraProbe(tree.root).cameras(of: ["video9000"]).first)
    #expect(camera.id == "/dev/video9000")
    #expect(camera.idLink == nil && camera.pathLink == nil)
    #expect(camera.name == "OBS Virtual Camera")
  }

  @Test func `Who has a camera open is told with the reason`() throws {
    let tree = try SynthesisedTree(["/proc/4711/comm": "obs\n", "/proc/4711/fd/": ""])
    try tree.link("/proc/4711/fd/9", to: "/dev/video9000")
    try tree.write("7f00-7f01 rw-s 0 00:06 4 /dev/video9000\n", to: "/proc/4711/maps")
    try tree.node("video9000", of: nil, title: "x")
    let camera = try #require(CameraProbe(tree.root).cameras(of: ["video9000"]).first)
    #expect(camera.access.holders == [DeviceHolder(pid: 4711, name: "obs", streaming: true)])
  }

  /// Many webcams have a second node for H.264: who streams from that one was not seen.
  @Test func `Who streams from another node of the same camera is told, each process once`() throws
  {
    let tree = try SynthesisedTree([
      "/proc/4711/comm": "obs\n", "/proc/4711/fd/": "", "/proc/4712/comm": "pipewire\n",
      "/proc/4712/fd/": "",
    ])
    try tree.link("/proc/4711/fd/9", to: "/dev/video9002")
    try tree.link("/proc/4711/fd/10", to: "/dev/video9000")
    try tree.write("7f00-7f01 rw-s 0 00:06 4 /dev/video9002\n", to: "/proc/4711/maps")
    try tree.link("/proc/4712/fd/3", to: "/dev/video9002")
    let function = try tree.usbCamera(port: "1")
    try tree.node("video9000", of: function, title: "x")
    try tree.node("video9002", of: function, title: "x", index: 1)
    let camera = try #require(
      CameraProbe(tree.root).cameras(of: ["video9000", "video9002"]).first
    )
    #expect(
      camera.access.holders.sorted { $0.pid < $1.pid } == [
        DeviceHolder(pid: 4711, name: "obs", streaming: true),
        DeviceHolder(pid: 4712, name: "pipewire", streaming: false),
      ]
    )
  }

  @Test(arguments: [
    ("isys", CameraKind.needsLibcamera), ("intel-ipu6-isys", .needsLibcamera),
    ("ipu3-cio2", .needsLibcamera), ("ipu3-imgu", .needsLibcamera), ("uvcvideo", .webcam),
    ("v4l2 loopback", .virtual),
  ])
  func `The raw end of an image processor is no webcam`(driver: String, kind: CameraKind) {
    var camera = Camera(id: "x", name: "x", nodes: [], access: DeviceAccess(.ready))
    camera.driver = driver
    if kind == .webcam {
      camera.usb = USBIdentity(
        vendorId: "0",
        productId: "0",
        manufacturer: nil,
        product: nil,
        serial: nil,
        port: "1-1",
        speedMbps: nil
      )
    }
    #expect(CameraKind(of: camera, isVirtual: false) == kind)
    #expect(kind.givesPicture == (kind != .needsLibcamera))
  }

  @Test func `A camera that did not answer is listed as hung, with all that /sys knows`() throws {
    let tree = try SynthesisedTree()
    let function = try tree.usbCamera(port: "2", serial: "S1")
    try tree.node("video9000", of: function, title: "C920")
    try tree.node("video9001", of: function, title: "C920", index: 1)
    let camera = try #require(CameraProbe(tree.root).hungCamera(of: ["video9000", "video9001"]))
    #expect(camera.access == DeviceAccess(.hung))
    #expect(camera.path == "/dev/video9000")
    #expect(camera.id == "usb-Logitech_HD_Pro_Webcam_C920_S1-video-index0")
    #expect(camera.nodes.map(\.role) == [.unknown, .unknown])
    #expect(CameraProbe(tree.root).hungCamera(of: []) == nil)
  }

  @Test func `Each node that has answered is a sign of life`() throws {
    let tree = try SynthesisedTree()
    let function = try tree.usbCamera(port: "1")
    let names = ["video9000", "video9001", "video9002"]
    for (index, name) in names.enumerated() {
      try tree.node(name, of: function, title: "C920", index: index)
    }
    var signs = 0
    _ = CameraProbe(tree.root).cameras(of: names) { signs += 1 }
    #expect(signs == 3)
  }

  @Test func `Nothing to ask is no camera`() throws {
    let tree = try SynthesisedTree()
    #expect(CameraProbe(tree.root).cameras(of: []) == [])
  }

  private static let holders = [DeviceHolder(pid: 4711, name: "obs", streaming: true)]

  @Test(arguments: [
    (Errno.permissionDenied, DeviceAccess.State.denied, ["sudo usermod -aG video \"$USER\""]),
    (.notPermitted, .denied, ["sudo usermod -aG video \"$USER\""]),
    (.resourceBusy, .busy, ["kill 4711"]), (.noSuchFileOrDirectory, .gone, []),
    (.noSuchAddressOrDevice, .gone, []), (Errno(rawValue: 19), .gone, []),
    (.ioError, .failed, []), (.tooManyOpenFiles, .failed, []),
  ])
  func `What the kernel says of a camera decides its access`(
    error: Errno,
    state: DeviceAccess.State,
    commands: [String]
  ) {
    let access = DeviceAccess.refused(error, holders: CameraProbeTests.holders)
    #expect(access.state == state)
    #expect(access.commands == commands)
    #expect(access.detail == error.description)
    #expect(access.holders == CameraProbeTests.holders)
  }
}
