/// Why no device of a kind was found.
public enum Absence: String, Codable, Sendable {
  /// Nothing of the kind is attached.
  case noneAttached = "none_attached"
  /// The hardware is there, but no driver serves it.
  case noDriver = "no_driver"
  /// The subsystem is not there at all: module not loaded, or a container without devices.
  case noSubsystem = "no_subsystem"
}
