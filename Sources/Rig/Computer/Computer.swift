/// The computer as it stands now.
public struct Computer: Codable, Sendable, Equatable {
  /// The processor's name.
  public var processor: String?
  /// Logical processors.
  public var processors: Int
  /// The load averaged over 1 minute.
  public var load1: Double?
  /// The load averaged over 5 minutes.
  public var load5: Double?
  /// The frequency governor; nil where the kernel has none (virtual machines).
  public var governor: String?
  /// The platform profile, such as `balanced`; nil where there is none.
  public var powerProfile: String?
  /// The battery; nil without one.
  public var battery: Battery?
  /// Memory in MiB.
  public var memoryTotalMib: Int?
  /// Memory that programs can still get, in MiB.
  public var memoryAvailableMib: Int?
  /// Free space for this user in the home folder, in MiB.
  public var diskFreeMib: Int?
  /// The hottest processor sensor, in °C; nil without a sensor.
  public var temperatureCelsius: Double?
  /// Wireless links; empty on a wired machine.
  public var wifi: [WirelessLink]
  /// Interfaces of virtual private networks that are up.
  public var vpnInterfaces: [String]
  /// The interface of the default route; nil without a route.
  public var routeInterface: String?
  /// Whether NetworkManager counts the connection as metered; nil where it does not say.
  public var metered: Bool?
  /// When the machine suspends itself; nil where it can't be read.
  public var suspend: IdleSetting?
  /// When the screen locks itself; nil where it can't be read.
  public var screenLock: IdleSetting?

  /// A computer of which only the count of processors is known.
  public init(processors: Int) {
    self.processors = processors
    self.wifi = []
    self.vpnInterfaces = []
  }
}

/// A battery and whether it feeds the machine.
public struct Battery: Codable, Sendable, Equatable {
  /// `charging`, `discharging`, `full`, `not_charging` or `unknown`.
  public var state: String
  /// Charge in percent.
  public var percent: Int?

  /// A battery as `/sys/class/power_supply` shows it.
  public init(state: String, percent: Int?) {
    self.state = state
    self.percent = percent
  }
}

/// A wireless link.
public struct WirelessLink: Codable, Sendable, Equatable {
  /// The interface, such as `wlan0`.
  public var interface: String
  /// The signal in dBm; nil while not connected.
  public var signalDbm: Int?
  /// Whether the adapter sleeps between packets; nil where it can't be read.
  public var powerSave: Bool?

  /// A link as the kernel shows it.
  public init(interface: String, signalDbm: Int?, powerSave: Bool?) {
    self.interface = interface
    self.signalDbm = signalDbm
    self.powerSave = powerSave
  }
}

/// What the machine does by itself while nobody touches keyboard and mouse.
public struct IdleSetting: Codable, Sendable, Equatable {
  /// Seconds of idleness until then; 0 means never.
  public var idleSeconds: Int
  /// Where the setting was read (`logind`, `gnome`, `kde`).
  public var source: String

  /// A setting as read.
  public init(idleSeconds: Int, source: String) {
    self.idleSeconds = idleSeconds
    self.source = source
  }
}
