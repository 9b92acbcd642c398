import FoundationEssentials
import SystemCore

/// A folder that stands for `/`, with `/sys`, `/proc` and `/dev` as a test builds them; removed
/// with its owner.
final class SyntheticSystem {
  let folder: String
  var root: SystemRoot { SystemRoot(folder) }

  init() throws {
    folder = "/tmp/airworthy-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func file(_ path: String, _ text: String) throws {
    try makeFolder(of: path)
    try Data(text.utf8).write(to: URL(filePath: folder + path))
  }

  /// A link with a text of its own, which may lead nowhere.
  func link(_ path: String, _ text: String) throws {
    guard root.link(path) == nil else { return }
    try makeFolder(of: path)
    try FileManager.default.createSymbolicLink(atPath: folder + path, withDestinationPath: text)
  }

  /// A relative link to a path below this root, as `/sys` is full of.
  func link(_ path: String, to target: String) throws {
    let depth = path.split(separator: "/").count - 1
    try link(path, String(repeating: "../", count: depth) + target.dropFirst())
  }

  private func makeFolder(of path: String) throws {
    let parent = path.split(separator: "/").dropLast().joined(separator: "/")
    try FileManager.default.createDirectory(
      atPath: "\(folder)/\(parent)",
      withIntermediateDirectories: true
    )
  }
}

extension SyntheticSystem {
  /// A PCI device of a class with or without a driver.
  func pci(_ address: String, class code: String = "0x040300", driver: String?) throws {
    let device = "/sys/devices/pci0000:00/\(address)"
    try file(device + "/class", code + "\n")
    try link(device + "/subsystem", to: "/sys/bus/pci")
    if let driver { try link(device + "/driver", to: "/sys/bus/pci/drivers/\(driver)") }
    try link("/sys/bus/pci/devices/\(address)", to: device)
  }

  /// A USB device and its interface; returns the interface's folder.
  func usb(
    port: String,
    interface: String = "00",
    manufacturer: String?,
    product: String?,
    serial: String?,
    driver: String? = "snd-usb-audio"
  ) throws -> String {
    try pci("0000:00:14.0", class: "0x0c0330", driver: "xhci_hcd")
    let device = "/sys/devices/pci0000:00/0000:00:14.0/usb1/\(port)"
    let folder = "\(device)/\(port):1.\(Int(interface) ?? 0)"
    try file(device + "/idVendor", "b58e\n")
    try file(device + "/idProduct", "9e84\n")
    try file(device + "/speed", "480\n")
    if let manufacturer { try file(device + "/manufacturer", manufacturer + "\n") }
    if let product { try file(device + "/product", product + "\n") }
    if let serial { try file(device + "/serial", serial + "\n") }
    try link(device + "/subsystem", to: "/sys/bus/usb")
    try file(folder + "/bInterfaceNumber", interface + "\n")
    try file(folder + "/bInterfaceClass", "01\n")
    try file(folder + "/bInterfaceSubClass", "01\n")
    try link(folder + "/subsystem", to: "/sys/bus/usb")
    if let driver { try link(folder + "/driver", to: "/sys/bus/usb/drivers/\(driver)") }
    try link("/sys/bus/usb/devices/\(port):1.\(Int(interface) ?? 0)", to: folder)
    return folder
  }

  /// A platform device; returns its folder.
  func platform(_ name: String, below parent: String = "/sys/devices/platform") throws -> String {
    let device = "\(parent)/\(name)"
    try link(device + "/subsystem", to: "/sys/bus/platform")
    return device
  }

  /// A card on a device, as `/sys/class/sound` shows it.
  func card(_ number: Int, on device: String) throws {
    try link("\(device)/sound/card\(number)/device", to: device)
    try link("/sys/class/sound/card\(number)", to: "\(device)/sound/card\(number)")
  }

  /// A capture device in `/proc/asound`, with one stream in a state.
  func capture(
    card: Int,
    device: Int,
    id: String,
    status: String = "closed",
    hardware: String = "closed"
  ) throws {
    let folder = "/proc/asound/card\(card)"
    try file(folder + "/id", id + "\n")
    let pcm = "\(folder)/pcm\(device)c"
    try file(
      pcm + "/info",
      "card: \(card)\ndevice: \(device)\nid: USB Audio\nname: USB Audio\nsubname: subdevice #0\n"
        + "subdevices_count: 1\nsubdevices_avail: 1\n"
    )
    try file(pcm + "/sub0/status", status + "\n")
    try file(pcm + "/sub0/hw_params", hardware + "\n")
  }

  /// A process with a file open.
  func process(_ pid: Int32, _ name: String, opens node: String) throws {
    try file("/proc/\(pid)/comm", name + "\n")
    try file("/proc/\(pid)/status", "Name:\t\(name)\nTgid:\t\(pid)\n")
    try file("/proc/\(pid)/maps", "")
    try link("/proc/\(pid)/fd/7", node)
  }
}
