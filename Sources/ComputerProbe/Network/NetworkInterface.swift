internal import SystemCore

/// A network interface.
///
/// Source: the kernel's `Documentation/ABI/testing/sysfs-class-net`.
struct NetworkInterface: Sendable {
  /// Such as `eth0`.
  let name: String

  /// Its folder in `/sys/class/net`, with the last slash.
  let folder: String
  /// Where that folder is.
  let root: SystemRoot

  /// The interfaces of the system below a root.
  static func all(in root: SystemRoot) -> [NetworkInterface] {
    root.names(in: "/sys/class/net").map { name in
      NetworkInterface(name: name, folder: "/sys/class/net/\(name)/", root: root)
    }
  }

  /// Whether it is a wireless one.
  var isWireless: Bool { root.exists(folder + "wireless") || root.exists(folder + "phy80211") }

  /// Whether it is switched on and does not lack its link: tunnels tell `unknown`.
  var isUp: Bool {
    guard let flags = root.text(folder + "flags"), flags.hasPrefix("0x"),
      let bits = UInt32(flags.dropFirst(2), radix: 16), bits & 1 != 0  // IFF_UP
    else { return false }
    let state = root.text(folder + "operstate")
    return state == "up" || state == "unknown"
  }
}
