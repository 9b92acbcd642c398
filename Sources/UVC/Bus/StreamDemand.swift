/// What a camera would keep free once it streams a mode.
public struct StreamDemand: Sendable, Equatable {
  /// The device, by its port path.
  public var device: String
  /// The streaming interface.
  public var interface: UInt8
  /// What its alternate setting keeps free.
  public var load: PeriodicLoad

  /// A demand of a device's streaming interface.
  public init(device: String, interface: UInt8, load: PeriodicLoad) {
    self.device = device
    self.interface = interface
    self.load = load
  }

  struct Place: Hashable {
    var device: String
    var interface: UInt8
  }

  var place: Place { Place(device: device, interface: interface) }
}
