/// A device's place in `/sys/devices`, and the names that udev derives from it: they are computed,
/// so that they are the same with and without udev.
public struct DeviceTree: Sendable {
  private let root: SystemRoot

  /// The tree below a root.
  public init(_ root: SystemRoot) { self.root = root }

  /// The folders from a device up to, not including, `/sys/devices`.
  public func chain(from device: String) -> [String] {
    guard let real = root.resolved(device), real.hasPrefix("/sys/devices/") else { return [] }
    var chain: [String] = []
    var path = Substring(real)
    while path.count > "/sys/devices".count {
      chain.append(String(path))
      guard let slash = path.lastIndex(of: "/") else { break }
      path = path[..<slash]
    }
    return chain
  }

  /// The USB device that a device is part of; nil on other buses.
  public func usbDevice(of device: String) -> USBDevice? {
    for folder in chain(from: device) {
      guard let vendor = root.text(folder + "/idVendor"),
        let product = root.text(folder + "/idProduct")
      else { continue }
      return USBDevice(
        folder: folder,
        vendorId: vendor,
        productId: product,
        manufacturer: root.text(folder + "/manufacturer"),
        product: root.text(folder + "/product"),
        serial: root.text(folder + "/serial"),
        port: lastComponent(folder),
        speedMbps: root.text(folder + "/speed").flatMap(Double.init)
      )
    }
    return nil
  }

  /// udev's `ID_PATH`, such as `pci-0000:00:14.0-usb-0:1.4:1.0`; nil for virtual devices.
  ///
  /// As systemd's `udev-builtin-path_id.c` builds it for USB, PCI and platform devices.
  public func path(of device: String) -> String? {
    var parts: [String] = []
    var inner: String?
    for folder in chain(from: device) {
      let name = lastComponent(folder)
      let bus = root.link(folder + "/subsystem").map(lastComponent)
      defer { inner = bus }
      // Of neighbours on one bus the innermost names the place; those above it do not.
      guard let bus, bus != inner else { continue }
      switch bus {
      case "usb":
        guard let dash = name.firstIndex(of: "-") else { continue }
        parts.append("usb-0:" + name[name.index(after: dash)...])
      case "pci", "platform": parts.append(bus + "-" + name)
      default: continue
      }
    }
    return parts.isEmpty ? nil : parts.reversed().joined(separator: "-")
  }

  private func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
