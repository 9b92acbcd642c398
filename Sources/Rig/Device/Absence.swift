/// Why no device of a kind was found.
public enum Absence: String, Codable, Sendable {
  /// Nothing of the kind is attached.
  case noneAttached = "none_attached"
  /// The hardware is there, but no driver serves it.
  case noDriver = "no_driver"
  /// The driver's module is installed but not loaded, or kept from loading.
  case moduleNotLoaded = "module_not_loaded"
  /// A switch of the computer has cut it off.
  case switchedOff = "switched_off"
  /// The camera needs libcamera (or PipeWire, which uses it): its nodes give no picture of their own.
  case needsLibcamera = "needs_libcamera"
  /// The kernel has devices that this container was not given.
  case container
  /// The subsystem is not there at all: module not loaded, or a container without devices.
  case noSubsystem = "no_subsystem"
}
