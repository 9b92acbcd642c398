internal import FoundationEssentials
internal import SystemCore

/// A host controller's root hub in `/sys/devices`, and what is plugged into it.
package struct SysfsRootHub {
  private let bus: Int
  private let folder: String
  private static let controller = "/sys/devices/pci0000:00/0000:00:14.0"

  /// A root hub of a bus, with its controller.
  package init(_ bus: Int = 1, speed: String = "480", in tree: borrowing SynthesisedTree) throws {
    self.bus = bus
    folder = "\(Self.controller)/usb\(bus)"
    if !tree.root.exists(Self.controller) {
      try tree.device("/sys/devices/pci0000:00", subsystem: nil)
      try tree.device(Self.controller, subsystem: "pci")
      try tree.link(Self.controller + "/driver", to: "../../../bus/pci/drivers/xhci_hcd")
    }
    try tree.device(
      folder,
      subsystem: "usb",
      ["idVendor": "1d6b", "idProduct": "0002", "speed": speed, "product": "xHCI Host Controller"]
    )
    // The root hub's own interface: it is no device.
    try tree.device("\(folder)/\(bus)-0:1.0", subsystem: "usb", ["bInterfaceNumber": "00"])
  }

  /// Plugs a device in and returns its folder; `port` is the path behind the bus, such as `1.2`.
  @discardableResult
  package func plug(
    _ descriptors: [UInt8],
    at port: String,
    name: String? = nil,
    speed: String = "480",
    alternates: [Int: Int] = [:],
    _ attributes: [String: String] = [:],
    in tree: borrowing SynthesisedTree
  ) throws -> String {
    let parts = port.split(separator: ".")
    var device = folder
    for end in 1...parts.count {
      device += "/\(bus)-" + parts[..<end].joined(separator: ".")
    }
    var described = ["idVendor": "046d", "idProduct": "082d", "speed": speed]
    described["product"] = name
    described["bConfigurationValue"] = "1"
    described.merge(attributes) { $1 }
    try tree.device(device, subsystem: "usb", described)
    try tree.write(Data(descriptors), to: device + "/descriptors")
    for (interface, alternate) in alternates {
      try tree.device(
        "\(device)/\(bus)-\(port):1.\(interface)",
        subsystem: "usb",
        [
          "bInterfaceNumber": (interface < 16 ? "0" : "") + String(interface, radix: 16),
          "bAlternateSetting": (alternate < 10 ? " " : "") + "\(alternate)",
        ]
      )
    }
    return device
  }
}
