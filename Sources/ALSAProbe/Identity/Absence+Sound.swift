internal import Rig
internal import SystemCore

extension Absence {
  /// Why there is no microphone, by `/sys`, `/proc` and `/dev`.
  init(ofSoundIn root: SystemRoot) {
    if Absence.lacksDriver(root) {
      self = .noDriver
    } else if !root.exists("/proc/asound") || !root.exists("/dev/snd") {
      self = .noSubsystem
    } else {
      self = .noneAttached
    }
  }

  /// Whether a PCI multimedia audio (0401, 0403) or USB audio control device has no driver.
  private static func lacksDriver(_ root: SystemRoot) -> Bool {
    let pci = "/sys/bus/pci/devices"
    let usb = "/sys/bus/usb/devices"
    let devices =
      root.names(in: pci).map { "\(pci)/\($0)" }.filter { device in
        let code = root.text(device + "/class") ?? ""
        return code.hasPrefix("0x0401") || code.hasPrefix("0x0403")
      }
      + root.names(in: usb).map { "\(usb)/\($0)" }.filter { interface in
        root.text(interface + "/bInterfaceClass") == "01"
          && root.text(interface + "/bInterfaceSubClass") == "01"
      }
    return devices.contains { root.link($0 + "/driver") == nil }
  }
}
