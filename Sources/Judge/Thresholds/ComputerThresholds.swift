public import Rig

/// The limits of a computer.
public struct ComputerThresholds: Sendable, Equatable {
  /// The load of the last minute as a share of the logical processors.
  public let loadShare: Threshold
  /// Memory that programs can still get, in MiB.
  public let memoryAvailable: Limits
  /// Free space in the home folder, in MiB.
  public let diskFree: Limits
  /// The hottest processor sensor in °C.
  public let temperature: Limits
  /// The charge in percent under which a discharging battery fails.
  public let battery: Threshold
  /// The signal of the wireless link that carries the stream, in dBm.
  public let wifiSignal: Threshold
  /// Idle seconds until suspend.
  public let suspendIdle: Threshold

  init(_ reader: inout ThresholdReader) throws(ThresholdError) {
    loadShare = try reader.threshold("computer.load_share.warn")
    memoryAvailable = try reader.limits("computer.memory_available")
    diskFree = try reader.limits("computer.disk_free")
    temperature = try reader.limits("computer.temperature")
    battery = try reader.threshold("computer.battery.fail")
    wifiSignal = try reader.threshold("computer.wifi_signal.warn")
    suspendIdle = try reader.threshold("computer.suspend_idle.warn")
  }
}
