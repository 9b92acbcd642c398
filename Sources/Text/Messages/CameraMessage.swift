public import Rig

/// What `airworthy devices` says of a camera beyond its modes.
public enum CameraMessage: CatalogueMessage, Equatable {
  case kind(CameraKind)
  case sharesSerial
  case slowLink(speed: String)
  case usb(port: String, speed: String, firmware: String, depth: Int)
  case identity(vendorId: String, productId: String, serial: String?)
  case videoClass(version: String, isBulk: Bool)
  case power(maySuspend: Bool, status: String?, maxMa: Int?)
  case driver(quirks: String?, handsOnBroken: Bool?)
  case bus(reserved: Int, capacity: Int)
  case neighbour(name: String, port: String, streams: Bool)
  case doesNotFit(mode: String, needed: Int, tightly: Bool)
  case conflict(name: String, port: String, own: Int, theirs: Int, tightly: Bool)
  case input(name: String, signal: CameraInput.Signal?, size: String?)
  case wrongStandard(set: String, received: String)
  case cropped(current: String, standard: String)
  case faults(String)
  case descriptorFaults(String)
  case changed(String)
  case control(name: String, value: String, range: String, standard: String)
}
