/// What an endpoint of a current alternate setting keeps free on its bus.
public struct PeriodicReservation: Sendable, Equatable {
  /// The device, by its port path.
  public var device: String
  /// `bInterfaceNumber`.
  public var interface: UInt8
  /// What it takes in each of its service intervals.
  public var load: PeriodicLoad
  /// (Micro)frames between two service intervals.
  public var period: Int
  /// Whether it is an interrupt endpoint's: EHCI and DWC2 keep its time free only while a driver
  /// polls it, xHCI always.
  public var isInterrupt: Bool

  /// A reservation of a device's interface.
  public init(
    device: String,
    interface: UInt8,
    load: PeriodicLoad,
    period: Int = 1,
    isInterrupt: Bool = false
  ) {
    self.device = device
    self.interface = interface
    self.load = load
    self.period = period
    self.isInterrupt = isInterrupt
  }
}

extension AlternateSetting {
  /// What the endpoints of this setting keep free while it is the current one.
  public func reservations(
    of device: String,
    interface: UInt8,
    at speed: USBSpeed
  ) -> [PeriodicReservation] {
    endpoints.filter(\.isPeriodic).map {
      PeriodicReservation(
        device: device,
        interface: interface,
        load: $0.load(at: speed),
        period: $0.period(at: speed),
        isInterrupt: $0.transfer == .interrupt
      )
    }
  }
}
