import SystemCore
import TestSupport

extension SynthesisedTree {
  /// Adds a node of `/sys/class/video4linux` below a device of `/sys/devices`; nil for a virtual
  /// one.
  ///
  /// Nodes of tests have numbers that no machine has: what `/dev` holds plays no part.
  func node(
    _ name: String,
    of device: String?,
    title: String,
    index: Int = 0
  ) throws {
    let folder = (device ?? "/sys/devices/virtual") + "/video4linux/" + name
    try self.device(
      folder,
      subsystem: "video4linux",
      ["name": title, "index": "\(index)"]
    )
    if device != nil { try link(folder + "/device", to: "../..") }
    try makeFolder("/sys/class/video4linux")
    try link("/sys/class/video4linux/" + name, to: "../../.." + folder)
  }

  /// Adds a USB camera at a port of a bus and returns the folder of its video interface.
  func usbCamera(
    bus: Int = 1,
    port: String,
    manufacturer: String? = "Logitech",
    product: String? = "HD Pro Webcam C920",
    serial: String? = nil,
    interface: String? = nil
  ) throws -> String {
    let hub = "/sys/devices/pci0000:00/0000:00:14.0/usb\(bus)"
    if !root.exists(hub) {
      try device("/sys/devices/pci0000:00", subsystem: nil)
      if !root.exists("/sys/devices/pci0000:00/0000:00:14.0") {
        try device("/sys/devices/pci0000:00/0000:00:14.0", subsystem: "pci")
      }
      try device(hub, subsystem: "usb", ["idVendor": "1d6b", "idProduct": "0002"])
    }
    var attributes = ["idVendor": "046d", "idProduct": "082d", "speed": "480"]
    attributes["manufacturer"] = manufacturer
    attributes["product"] = product
    attributes["serial"] = serial
    let camera = "\(hub)/\(bus)-\(port)"
    try device(camera, subsystem: "usb", attributes)
    let function = "\(camera)/\(bus)-\(port):1.0"
    var described = ["bInterfaceClass": "0e"]
    described["interface"] = interface
    try device(function, subsystem: "usb", described)
    return function
  }
}
