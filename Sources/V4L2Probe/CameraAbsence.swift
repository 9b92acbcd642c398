internal import Rig
internal import SystemCore

/// Why no camera is listed: the first of the causes that `/sys` shows.
struct CameraAbsence {
  private let root: SystemRoot

  init(_ root: SystemRoot) { self.root = root }

  var reason: Absence {
    if isContainerWithoutNodes { return .container }
    if hasUnboundUSBCamera {
      return root.exists("/sys/module/uvcvideo") ? .noDriver : .moduleNotLoaded
    }
    if isSwitchedOff { return .switchedOff }
    if hasImageProcessor { return .needsLibcamera }
    return root.exists("/sys/class/video4linux") ? .noneAttached : .noSubsystem
  }

  /// The kernel has nodes, `/dev` has none of them, and this is a container.
  private var isContainerWithoutNodes: Bool {
    let nodes = root.names(in: "/sys/class/video4linux")
    let isContainer = [
      "/run/.containerenv", "/.dockerenv", "/run/systemd/container", "/.flatpak-info",
    ].contains(where: root.exists)
    return isContainer && !nodes.isEmpty && !nodes.contains { root.exists("/dev/" + $0) }
  }

  /// A USB interface of the video class (0e) that no driver serves.
  private var hasUnboundUSBCamera: Bool {
    root.names(in: "/sys/bus/usb/devices").contains { device in
      let folder = "/sys/bus/usb/devices/" + device
      return root.text(folder + "/bInterfaceClass") == "0e" && !root.exists(folder + "/driver")
    }
  }

  /// The switch of laptops whose driver shows it (ideapad-laptop: `camera_power`).
  private var isSwitchedOff: Bool {
    root.names(in: "/sys/bus/platform/devices").contains {
      root.text("/sys/bus/platform/devices/\($0)/camera_power") == "0"
    }
  }

  /// Intel's image processor (IPU3, IPU6, IPU7): PCI class 0480, "multimedia, other".
  private var hasImageProcessor: Bool {
    root.names(in: "/sys/bus/pci/devices").contains { device in
      let folder = "/sys/bus/pci/devices/" + device
      return root.text(folder + "/vendor") == "0x8086"
        && root.text(folder + "/class")?.hasPrefix("0x0480") ?? false
    }
  }
}
