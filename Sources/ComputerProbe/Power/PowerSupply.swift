internal import Rig
internal import SystemCore

/// A battery that feeds the machine.
///
/// Source: the kernel's `Documentation/ABI/testing/sysfs-class-power`.
struct PowerSupply: Equatable {
  /// The states of `Battery`, the one that matters most first.
  enum State: String, CaseIterable {
    case discharging, charging, unknown
    case notCharging = "not_charging"
    case full

    /// The state as the kernel writes it.
    init(_ status: String?) {
      switch status {
      case "Discharging": self = .discharging
      case "Charging": self = .charging
      case "Not charging": self = .notCharging
      case "Full": self = .full
      default: self = .unknown
      }
    }
  }

  /// What it does.
  var state: State
  /// Charge in percent.
  var percent: Double?
  /// What it holds when full, in µWh.
  var capacity: Double?

  /// The machine's battery; nil without one.
  static func battery(in root: SystemRoot) -> Battery? {
    let folder = "/sys/class/power_supply/"
    return battery(of: root.names(in: folder).compactMap { PowerSupply(folder + $0, in: root) })
  }

  /// Several batteries as one: it discharges when any does, the charge is weighted by what each
  /// holds.
  static func battery(of supplies: [PowerSupply]) -> Battery? {
    let state = State.allCases.first { state in supplies.contains { $0.state == state } }
    guard let state else { return nil }
    return Battery(state: state.rawValue, percent: percent(of: supplies))
  }

  private static func percent(of supplies: [PowerSupply]) -> Int? {
    let known = supplies.filter { $0.percent != nil }
    guard !known.isEmpty else { return nil }
    let areAllWeighed = known.allSatisfy { $0.capacity != nil }
    var (sum, weights) = (0.0, 0.0)
    for supply in known {
      let weight = areAllWeighed ? supply.capacity ?? 1 : 1
      sum += (supply.percent ?? 0) * weight
      weights += weight
    }
    return Int((sum / weights).rounded())
  }
}

extension PowerSupply {
  /// The battery in a folder; nil for other supplies, for those of mice and headsets, and for an
  /// empty bay.
  init?(_ folder: String, in root: SystemRoot) {
    guard root.text(folder + "/type") == "Battery", root.text(folder + "/scope") != "Device",
      root.text(folder + "/present") != "0"
    else { return nil }
    self.init(
      state: State(root.text(folder + "/status")),
      percent: PowerSupply.percent(folder, in: root),
      capacity: PowerSupply.capacity(folder, in: root)
    )
  }

  private static func percent(_ folder: String, in root: SystemRoot) -> Double? {
    if let percent = root.integer(folder + "/capacity") { return plausible(Double(percent)) }
    for kind in ["energy", "charge"] {
      guard let full = root.positive("\(folder)/\(kind)_full"),
        let now = root.integer("\(folder)/\(kind)_now")
      else { continue }
      return plausible(Double(now) / full * 100)
    }
    return nil
  }

  /// Percent, where it is one: gauges may count a little beyond full.
  private static func plausible(_ percent: Double) -> Double? {
    (0...110).contains(percent) ? min(percent, 100) : nil
  }

  private static func capacity(_ folder: String, in root: SystemRoot) -> Double? {
    if let energy = root.positive(folder + "/energy_full") { return energy }
    guard let charge = root.positive(folder + "/charge_full"),
      let voltage = root.positive(folder + "/voltage_min_design")
    else { return nil }
    return charge * (voltage / 1e6)
  }
}
