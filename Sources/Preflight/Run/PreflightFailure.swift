public import Rig

/// Why a preflight could not begin: the plan names a device that is not there.
public struct PreflightFailure: Error, Equatable, Sendable {
  /// The kind of device.
  public let kind: DeviceKind
  /// What the user called it.
  public let wanted: String
  /// Why it was not found.
  public let reason: SelectionFailure
  /// The devices that are there.
  public let known: [String]

  init(_ kind: DeviceKind, _ wanted: String, _ reason: SelectionFailure, known: [String]) {
    self.kind = kind
    self.wanted = wanted
    self.reason = reason
    self.known = known
  }
}
