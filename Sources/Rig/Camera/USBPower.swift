/// How the kernel manages a USB device's power (`Documentation/ABI/testing/sysfs-devices-power`).
public struct USBPower: Codable, Sendable, Equatable {
  /// `power/control`: `auto` may suspend it, `on` never does.
  public var control: String?
  /// `power/runtime_status`: `active`, `suspended`, …
  public var runtimeStatus: String?
  /// `power/autosuspend_delay_ms`; negative means never.
  public var autosuspendDelayMs: Int?

  /// The attributes as read.
  public init(control: String?, runtimeStatus: String?, autosuspendDelayMs: Int?) {
    self.control = control
    self.runtimeStatus = runtimeStatus
    self.autosuspendDelayMs = autosuspendDelayMs
  }
}
