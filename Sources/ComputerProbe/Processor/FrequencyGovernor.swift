internal import SystemCore

/// What decides the processor's frequency.
///
/// Source: the kernel's `Documentation/admin-guide/pm/cpufreq.rst`.
enum FrequencyGovernor {
  private static let policies = "/sys/devices/system/cpu/cpufreq"

  /// The governor; where the processors differ, the one that leans most to slowness; nil without
  /// frequency scaling.
  static func current(in root: SystemRoot) -> String? {
    let names = root.names(in: policies).filter { $0.hasPrefix("policy") }
    return slowest(of: names.compactMap { root.word("\(policies)/\($0)/scaling_governor") })
  }

  /// The governor that leans most to slowness.
  static func slowest(of governors: [String]) -> String? {
    governors.min { speed(of: $0) < speed(of: $1) }
  }

  private static func speed(of governor: String) -> Int {
    switch governor {
    case "powersave": 0
    case "userspace": 1
    case "conservative": 3
    case "ondemand": 4
    case "schedutil": 5
    case "performance": 6
    // A vendor's own: nobody knows, and "performance" beside it would promise too much.
    default: 2
    }
  }
}
