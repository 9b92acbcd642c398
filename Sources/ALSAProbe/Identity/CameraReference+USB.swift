internal import Rig
internal import SystemCore

extension CameraReference {
  /// The camera of which a USB device is also a microphone; nil where it has no video node.
  init?(of usb: USBDevice, root: SystemRoot) {
    let tree = DeviceTree(root)
    let folder = "/sys/class/video4linux"
    for node in root.names(in: folder) where node.hasPrefix("video") {
      let device = "\(folder)/\(node)/device"
      guard tree.usbDevice(of: device)?.folder == usb.folder else { continue }
      self.init(
        path: "/dev/\(node)",
        name: root.text("\(folder)/\(node)/name") ?? node,
        usbPort: usb.port,
        byPath: tree.path(of: device)
      )
      return
    }
    return nil
  }
}
