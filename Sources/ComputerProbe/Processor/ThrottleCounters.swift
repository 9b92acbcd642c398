internal import SystemCore

/// The kernel's counts of how often a processor slowed itself down for its heat (Intel's).
///
/// Source: the kernel's `Documentation/ABI/testing/sysfs-devices-system-cpu`.
enum ThrottleCounters {
  private static let folder = "/sys/devices/system/cpu"

  /// The sum over cores and packages; nil where none is counted.
  static func sum(in root: SystemRoot) -> Int? {
    let processors = root.names(in: folder).filter {
      $0.hasPrefix("cpu") && $0.dropFirst(3).allSatisfy(\.isNumber)
    }
    let counts = processors.flatMap { processor in
      ["core_throttle_count", "package_throttle_count"].compactMap {
        root.integer("\(folder)/\(processor)/thermal_throttle/\($0)")
      }
    }.filter { (0...Int(UInt32.max)).contains($0) }
    return counts.isEmpty ? nil : counts.reduce(0, +)
  }
}
