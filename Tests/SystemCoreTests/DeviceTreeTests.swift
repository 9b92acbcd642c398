import TestSupport
import Testing

@testable import SystemCore

/// The names that udev's `path_id` gives, for devices whose `/dev/v4l/by-path` links are known.
struct DeviceTreeTests {
  /// Makes the devices of a path below `/sys/devices`, outermost first; nil for a folder that is no
  /// device of a bus.
  private func grow(
    _ tree: borrowing SynthesisedTree,
    _ folders: [(name: String, subsystem: String?)]
  ) throws -> String {
    var path = "/sys/devices"
    for (name, subsystem) in folders {
      path += "/" + name
      try tree.device(path, subsystem: subsystem)
    }
    return path
  }

  struct Place: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var folders: [(name: String, subsystem: String?)]
    var path: String?

    init(_ what: String, _ path: String?, _ folders: [(String, String?)]) {
      testDescription = what
      self.path = path
      self.folders = folders
    }
  }

  private static let places = [
    Place(
      "webcam behind a hub",
      "pci-0000:00:14.0-usb-0:1.4:1.0",
      [
        ("pci0000:00", nil), ("0000:00:14.0", "pci"), ("usb1", "usb"), ("1-1", "usb"),
        ("1-1.4", "usb"), ("1-1.4:1.0", "usb"), ("video4linux", nil), ("video0", "video4linux"),
      ]
    ),
    Place(
      "webcam whose host controller is behind a bridge",
      "pci-0000:02:00.0-usb-0:4:1.0",
      [
        ("pci0000:00", nil), ("0000:00:1c.4", "pci"), ("0000:02:00.0", "pci"), ("usb3", "usb"),
        ("3-4", "usb"), ("3-4:1.0", "usb"), ("video4linux", nil), ("video2", "video4linux"),
      ]
    ),
    Place(
      "capture card on PCI",
      "pci-0000:03:00.0",
      [
        ("pci0000:00", nil), ("0000:00:1c.0", "pci"), ("0000:03:00.0", "pci"),
        ("video4linux", nil), ("video0", "video4linux"),
      ]
    ),
    Place(
      "capture card behind Intel's volume management",
      "pci-0000:00:0e.0-pci-10000:e1:00.0",
      [
        ("pci0000:00", nil), ("0000:00:0e.0", "pci"), ("pci10000:e0", nil),
        ("10000:e0:1d.0", "pci"), ("10000:e1:00.0", "pci"), ("video4linux", nil),
        ("video0", "video4linux"),
      ]
    ),
    Place(
      "vivid",
      "platform-vivid.0",
      [
        ("platform", nil), ("vivid.0", "platform"), ("video4linux", nil),
        ("video0", "video4linux"),
      ]
    ),
    Place(
      "webcam on a Raspberry Pi 3",
      "platform-3f980000.usb-usb-0:1.2:1.0",
      [
        ("platform", nil), ("soc", "platform"), ("3f980000.usb", "platform"), ("usb1", "usb"),
        ("1-1", "usb"), ("1-1.2", "usb"), ("1-1.2:1.0", "usb"), ("video4linux", nil),
        ("video0", "video4linux"),
      ]
    ),
    Place(
      "webcam on a Raspberry Pi 4",
      "platform-fd500000.pcie-pci-0000:01:00.0-usb-0:1.3:1.0",
      [
        ("platform", nil), ("scb", "platform"), ("fd500000.pcie", "platform"),
        ("pci0000:00", nil), ("0000:00:00.0", "pci"), ("0000:01:00.0", "pci"), ("usb1", "usb"),
        ("1-1", "usb"), ("1-1.3", "usb"), ("1-1.3:1.0", "usb"), ("video4linux", nil),
        ("video0", "video4linux"),
      ]
    ),
    Place(
      "webcam over the network (usbip)",
      "platform-vhci_hcd.0-usb-0:1:1.0",
      [
        ("platform", nil), ("vhci_hcd.0", "platform"), ("usb5", "usb"), ("5-1", "usb"),
        ("5-1:1.0", "usb"), ("video4linux", nil), ("video0", "video4linux"),
      ]
    ),
    Place(
      "v4l2loopback",
      nil,
      [("virtual", nil), ("video4linux", nil), ("video0", "video4linux")]
    ),
  ]

  @Test(arguments: places)
  func `A device is named by its place`(place: Place) throws {
    let tree = try SynthesisedTree()
    let device = try grow(tree, place.folders)
    #expect(DeviceTree(tree.root).path(of: device) == place.path)
    try tree.makeFolder("/sys/class/video4linux")
    try tree.link(
      "/sys/class/video4linux/video0",
      to: "../../devices" + device.dropFirst("/sys/devices".count)
    )
    #expect(DeviceTree(tree.root).path(of: "/sys/class/video4linux/video0") == place.path)
  }

  @Test func `The chain runs from the device up to the folder of all devices`() throws {
    let tree = try SynthesisedTree()
    let device = try grow(tree, [("pci0000:00", nil), ("0000:00:14.0", "pci"), ("usb1", "usb")])
    #expect(
      DeviceTree(tree.root).chain(from: device) == [
        "/sys/devices/pci0000:00/0000:00:14.0/usb1", "/sys/devices/pci0000:00/0000:00:14.0",
        "/sys/devices/pci0000:00",
      ]
    )
  }

  @Test(arguments: ["/sys/class/video4linux/video9", "/sys/kernel", "/"])
  func `What is no device has no place`(path: String) throws {
    let tree = try SynthesisedTree(["/sys/kernel/": ""])
    #expect(DeviceTree(tree.root).chain(from: path) == [])
    #expect(DeviceTree(tree.root).path(of: path) == nil)
    #expect(DeviceTree(tree.root).usbDevice(of: path) == nil)
  }

  @Test func `A node's USB device is the camera, not the hub it hangs on`() throws {
    let tree = try SynthesisedTree()
    let node = try grow(
      tree,
      [
        ("pci0000:00", nil), ("0000:00:14.0", "pci"), ("usb1", "usb"), ("1-1", "usb"),
        ("1-1.4", "usb"), ("1-1.4:1.0", "usb"), ("video4linux", nil), ("video0", "video4linux"),
      ]
    )
    let hub = "/sys/devices/pci0000:00/0000:00:14.0/usb1/1-1"
    try tree.write("05e3\n", to: hub + "/idVendor")
    try tree.write("0608\n", to: hub + "/idProduct")
    let attributes = [
      "idVendor": "046d", "idProduct": "082d", "manufacturer": "Logitech",
      "product": "HD Pro Webcam C920", "serial": "AB12CD34", "speed": "480",
    ]
    for (name, value) in attributes { try tree.write(value + "\n", to: "\(hub)/1-1.4/\(name)") }
    let device = try #require(DeviceTree(tree.root).usbDevice(of: node))
    #expect(
      device
        == USBDevice(
          folder: hub + "/1-1.4",
          vendorId: "046d",
          productId: "082d",
          manufacturer: "Logitech",
          product: "HD Pro Webcam C920",
          serial: "AB12CD34",
          port: "1-1.4",
          speedMbps: 480
        )
    )
    #expect(device.udevSerial == "Logitech_HD_Pro_Webcam_C920_AB12CD34")
  }

  @Test func `A device that tells little has what it tells`() throws {
    let tree = try SynthesisedTree()
    try tree.device(
      "/sys/devices/usb1/1-2",
      subsystem: "usb",
      ["idVendor": "1bcf", "idProduct": "2c99", "speed": "unknown"]
    )
    let device = try #require(DeviceTree(tree.root).usbDevice(of: "/sys/devices/usb1/1-2"))
    #expect(device.manufacturer == nil && device.product == nil && device.serial == nil)
    #expect(device.speedMbps == nil)
    #expect(device.udevSerial == "1bcf_2c99")
  }
}
