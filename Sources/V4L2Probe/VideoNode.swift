internal import Rig
internal import SystemCore

/// A node of `/sys/class/video4linux`: what is known of it without opening it.
struct VideoNode {
  /// The folder's name, such as `video0`.
  let name: String
  /// The device node.
  let path: String
  /// The name the driver gave it.
  let title: String
  /// Its number within its device, as udev's `video-indexN` counts.
  let index: Int
  /// The folder of the device it belongs to; nil for virtual ones.
  let parent: String?
  /// No hardware stands behind it.
  let isVirtual: Bool
  let usb: USBDevice?
  /// udev's `ID_PATH`.
  let busPath: String?

  init(_ name: String, in root: SystemRoot) {
    let folder = "/sys/class/video4linux/" + name
    let tree = DeviceTree(root)
    self.name = name
    path = "/dev/" + name
    title = root.text(folder + "/name") ?? name
    index = root.integer(folder + "/index") ?? 0
    parent = root.resolved(folder + "/device")
    isVirtual = root.resolved(folder)?.hasPrefix("/sys/devices/virtual/") ?? false
    usb = tree.usbDevice(of: folder)
    busPath = tree.path(of: folder)
  }

  /// Nodes with the same key belong to one camera unless their `bus_info` differs.
  var groupKey: String { usb?.folder ?? parent ?? path }
}
