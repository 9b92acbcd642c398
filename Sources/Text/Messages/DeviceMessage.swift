public import Rig

/// What `airworthy devices` says.
public enum DeviceMessage: CatalogueMessage, Equatable {
  case cameras
  case microphones
  case monitors
  case computer
  case camera
  case microphone
  case uplink
  case encoder
  case access(DeviceAccess.State)
  case heldBy(names: String)
  case nodeRole(CameraNode.Role)
  case currentFormat(String)
  case stepwiseSizes(smallest: String, largest: String)
  case tryCommand(String)
  case demo
  case noCamera(Absence)
  case noMicrophone(Absence)
  case notListed(DeviceKind)
  case processors(count: Int, name: String)
  case load(String)
  case governor(String)
  case powerProfile(String)
  case battery(state: String, percent: String)
  case memory(available: String, total: String)
  case diskFree(String)
  case temperature(String)
  case wifi(interface: String, signal: String, saving: Bool?)
  case vpn(String)
  case metered
  case route(String)
  case suspend(minutes: Int)
  case screenLock(minutes: Int)
}
