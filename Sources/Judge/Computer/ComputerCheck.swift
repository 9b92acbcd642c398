import Rig

/// Holds what was read of a computer against its limits.
struct ComputerCheck {
  let device: Computer
  let limits: ComputerThresholds
  let target: Finding.Target

  var findings: [Finding] {
    let heat = ProcessorHeat(
      temperatureCelsius: device.temperatureCelsius,
      throttleEvents: nil
    )
    return [load, powerSaving, battery, memory, disk].compactMap { $0 }
      + HeatCheck(heat: heat, limits: limits, target: target).findings
      + [vpn, metered, suspend, screenLock].compactMap { $0 } + wifiFindings
  }

  var ready: Finding {
    Finding(.computerReady, .pass, target, arguments: ["processors": "\(device.processors)"])
  }

  private func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ key: String,
    _ value: Double,
    _ threshold: Threshold?,
    commands: [String] = [],
    arguments: [String: String] = [:]
  ) -> Finding {
    Finding(
      code,
      status,
      target,
      measured: .init(key: key, value: value),
      threshold: threshold,
      remedy: Remedy(commands: commands),
      arguments: arguments
    )
  }

  // MARK: Processor and power

  private var load: Finding? {
    guard let load1 = device.load1 else { return nil }
    let share = load1 / Double(device.processors)
    guard share > limits.loadShare.value else { return nil }
    return finding(
      .computerLoad,
      .warn,
      "load_share",
      share,
      limits.loadShare,
      arguments: ["load1": "\(load1.rounded(decimals: 2))", "processors": "\(device.processors)"]
    )
  }

  private var powerSaving: Finding? {
    if let profile = device.powerProfile {
      guard ["low-power", "power-saver", "quiet", "cool"].contains(profile) else { return nil }
      return Finding(
        .computerPowerSaving,
        .warn,
        target,
        remedy: Remedy(commands: ["powerprofilesctl set performance"]),
        arguments: ["profile": profile]
      )
    }
    guard device.governor == "powersave" else { return nil }
    return Finding(
      .computerPowerSaving,
      .warn,
      target,
      remedy: Remedy(commands: ["sudo cpupower frequency-set -g performance"]),
      arguments: ["governor": "powersave"]
    )
  }

  private var battery: Finding? {
    guard let battery = device.battery, battery.state == "discharging" else { return nil }
    guard let percent = battery.percent else {
      return Finding(.computerBattery, .warn, target, remedy: Remedy())
    }
    let isLow = Double(percent) < limits.battery.value
    return finding(
      .computerBattery,
      isLow ? .fail : .warn,
      "battery_percent",
      Double(percent),
      isLow ? limits.battery : nil
    )
  }

  private var suspend: Finding? {
    let source = device.battery?.state == "discharging" ? "battery" : "ac"
    return idle(
      .computerSuspend,
      "suspend_idle_s",
      device.suspend,
      onGNOME:
        "gsettings set org.gnome.settings-daemon.plugins.power sleep-inactive-\(source)-type nothing"
    )
  }

  private var screenLock: Finding? {
    idle(
      .computerScreenLock,
      "lock_idle_s",
      device.screenLock,
      onGNOME: "gsettings set org.gnome.desktop.session idle-delay 0"
    )
  }

  /// What happens within a show to a machine that nobody touches.
  private func idle(
    _ code: FindingCode,
    _ key: String,
    _ setting: IdleSetting?,
    onGNOME command: String
  ) -> Finding? {
    guard let setting, setting.idleSeconds > 0,
      Double(setting.idleSeconds) <= limits.suspendIdle.value
    else { return nil }
    let commands =
      switch setting.source {
      case "gnome": [command]
      case "logind": ["systemd-inhibit --what=idle:sleep --who=airworthy --why=live sleep infinity"]
      default: [String]()
      }
    return finding(
      code,
      .warn,
      key,
      Double(setting.idleSeconds),
      limits.suspendIdle,
      commands: commands,
      arguments: ["source": setting.source]
    )
  }

  // MARK: Space

  private var memory: Finding? {
    guard let free = device.memoryAvailableMib.map(Double.init),
      let breach = limits.memoryAvailable.floor(free)
    else { return nil }
    return finding(
      .computerMemory,
      breach.status,
      "memory_available_mib",
      free,
      breach.threshold
    )
  }

  private var disk: Finding? {
    guard let free = device.diskFreeMib.map(Double.init), let breach = limits.diskFree.floor(free)
    else { return nil }
    return finding(.computerDisk, breach.status, "disk_free_mib", free, breach.threshold)
  }

  // MARK: Network

  /// The wireless links that may carry the stream.
  private var carryingLinks: [WirelessLink] {
    device.wifi.filter { link in
      device.routeInterface.map { $0 == link.interface } ?? (link.signalDbm != nil)
    }
  }

  private var wifiFindings: [Finding] {
    carryingLinks.flatMap { [weakSignal($0), sleepyAdapter($0)].compactMap { $0 } }
  }

  private func weakSignal(_ link: WirelessLink) -> Finding? {
    guard let signal = link.signalDbm.map(Double.init), signal < limits.wifiSignal.value else {
      return nil
    }
    return finding(
      .computerWifiWeak,
      .warn,
      "signal_dbm",
      signal,
      limits.wifiSignal,
      arguments: ["interface": link.interface]
    )
  }

  private func sleepyAdapter(_ link: WirelessLink) -> Finding? {
    guard link.powerSave == true else { return nil }
    let command = ["sudo", "iw", "dev", link.interface, "set", "power_save", "off"]
    return Finding(
      .computerWifiSaving,
      .warn,
      target,
      remedy: Remedy(commands: [ShellQuoting.command(command)]),
      arguments: ["interface": link.interface]
    )
  }

  private var vpn: Finding? {
    guard !device.vpnInterfaces.isEmpty else { return nil }
    return Finding(
      .computerVPN,
      .warn,
      target,
      remedy: Remedy(),
      arguments: ["interfaces": device.vpnInterfaces.joined(separator: ", ")]
    )
  }

  private var metered: Finding? {
    guard device.metered == true else { return nil }
    return Finding(.computerMetered, .warn, target, remedy: Remedy())
  }
}
