internal import SystemCore

/// The processor's temperature sensors.
///
/// Source: the kernel's `Documentation/hwmon/sysfs-interface.rst` and
/// `Documentation/driver-api/thermal/sysfs-api.rst`; both tell thousandths of 1 °C.
enum Temperature {
  private static let chips: Set = ["coretemp", "k10temp", "zenpower", "cpu_thermal"]

  /// The hottest processor sensor in °C; nil without one that makes sense.
  static func hottest(in root: SystemRoot) -> Double? {
    hottestChip(in: root) ?? hottestZone(in: root)
  }

  /// Degrees from thousandths; nil where no running processor can be so cold or so hot.
  static func celsius(_ thousandths: Int) -> Double? {
    (1000...150_000).contains(thousandths) ? Double(thousandths) / 1000 : nil
  }

  private static func hottestChip(in root: SystemRoot) -> Double? {
    let folders = root.names(in: "/sys/class/hwmon").map { "/sys/class/hwmon/" + $0 }
    return folders.filter { folder in
      root.text(folder + "/name").map(chips.contains) ?? false
    }.compactMap { hottestSensor(of: $0, in: root) }.max()
  }

  private static func hottestSensor(of folder: String, in root: SystemRoot) -> Double? {
    var labelled: [(label: String?, degrees: Double)] = []
    for name in root.names(in: folder) where name.hasPrefix("temp") && name.hasSuffix("_input") {
      guard let degrees = root.integer("\(folder)/\(name)").flatMap(celsius) else { continue }
      labelled.append((root.text("\(folder)/\(name.dropLast("input".count))label"), degrees))
    }
    // k10temp: where there is a Tdie, Tctl stands up to 27 °C above it, to steer the fans.
    if labelled.contains(where: { $0.label == "Tdie" }) {
      labelled.removeAll { $0.label == "Tctl" }
    }
    return labelled.map(\.degrees).max()
  }

  private static func hottestZone(in root: SystemRoot) -> Double? {
    let zones = root.names(in: "/sys/class/thermal").filter { $0.hasPrefix("thermal_zone") }
    return zones.map { "/sys/class/thermal/" + $0 }.filter { folder in
      root.text(folder + "/type").map(isProcessor) ?? false
    }.compactMap { root.integer($0 + "/temp").flatMap(celsius) }.max()
  }

  /// Whether a zone's type names the processor: `x86_pkg_temp`, `cpu-thermal`, `TCPU`.
  static func isProcessor(zoneType type: String) -> Bool {
    type == "x86_pkg_temp" || type.lowercased().contains("cpu")
  }
}
