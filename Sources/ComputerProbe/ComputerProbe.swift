internal import Glibc
public import Rig
public import SystemCore

/// Reads how the computer stands: load, power, memory, temperature, network.
///
/// Opens no device, changes nothing, contacts no host. What can't be read, or makes no sense, is nil.
public struct ComputerProbe: Sendable {
  private let root: SystemRoot
  private let home: String?
  private let desktop: String?
  private let wirelessExtensions: WirelessExtensions

  /// A probe of the system below a root.
  public init(_ root: SystemRoot = SystemRoot()) {
    // A synthesised root must not mix with the interfaces of the machine it is read on.
    let isReal = root.prefix.isEmpty
    self.init(
      root,
      home: getenv("HOME").map { String(cString: $0) },
      desktop: getenv("XDG_CURRENT_DESKTOP").map { String(cString: $0) },
      wirelessExtensions: isReal ? .kernel : .none
    )
  }

  init(
    _ root: SystemRoot,
    home: String?,
    desktop: String? = nil,
    wirelessExtensions: WirelessExtensions
  ) {
    self.root = root
    self.home = home
    self.desktop = desktop
    self.wirelessExtensions = wirelessExtensions
  }

  /// The computer as it stands now.
  public func computer() -> Computer {
    var computer = Computer(processors: Processor.count(in: root))
    computer.processor = Processor.name(in: root)
    computer.governor = FrequencyGovernor.current(in: root)
    computer.powerProfile = root.word("/sys/firmware/acpi/platform_profile")
    computer.battery = PowerSupply.battery(in: root)
    computer.temperatureCelsius = Temperature.hottest(in: root)
    computer.diskFreeMib = home.flatMap { home in
      home.hasPrefix("/") ? Disk.freeMib(at: root.path(home)) : nil
    }
    readIdleSettings(into: &computer)
    let load = LoadAverage(root.text("/proc/loadavg") ?? "")
    computer.load1 = load?.oneMinute
    computer.load5 = load?.fiveMinutes
    let memory = Memory(root.text("/proc/meminfo") ?? "")
    computer.memoryTotalMib = memory.totalMib
    computer.memoryAvailableMib = memory.availableMib
    readNetwork(into: &computer)
    return computer
  }

  /// Of several programs that watch for idleness the soonest acts.
  private func readIdleSettings(into computer: inout Computer) {
    func soonest(_ settings: IdleSetting?...) -> IdleSetting? {
      let known = settings.compactMap { $0 }
      return known.filter { $0.idleSeconds > 0 }.min { $0.idleSeconds < $1.idleSeconds }
        ?? known.first
    }
    let login = LoginManagerSettings(root)
    let gnome = GNOMESettings(root, desktop: desktop)
    let kde = KDESettings(root, home: home, desktop: desktop)
    let onBattery = computer.battery?.state == "discharging"
    computer.suspend = soonest(gnome?.suspend(onBattery: onBattery), login.suspend)
    computer.screenLock = soonest(gnome?.lock, kde?.lock, login.lock)
  }

  /// The processor's heat now: what a load does to it shows while it lasts.
  public func heat() -> ProcessorHeat {
    ProcessorHeat(
      temperatureCelsius: Temperature.hottest(in: root),
      throttleEvents: ThrottleCounters.sum(in: root)
    )
  }

  private func readNetwork(into computer: inout Computer) {
    let interfaces = NetworkInterface.all(in: root)
    computer.wifi = Wireless(root, wirelessExtensions).links(among: interfaces)
    computer.vpnInterfaces = interfaces.filter(\.isVPN).map(\.name)
    // A synthesised root has no system bus of its own.
    if root.prefix.isEmpty { computer.metered = NetworkManagerSettings(root).isMetered }
    computer.routeInterface = DefaultRoute.interface(in: root)
  }
}
