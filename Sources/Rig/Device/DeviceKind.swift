/// The parts of a rig that findings speak of.
public enum DeviceKind: String, Codable, Sendable, CaseIterable {
  case camera
  case microphone
  case computer
  case uplink
  case encoder
}
