/// The bus time that a camera shares with its neighbours.
public struct USBBus: Codable, Sendable, Equatable {
  /// The devices that share time.
  public enum SpeedClass: String, Codable, Sendable {
    /// 1.5 and 12 Mbit/s, below one hub's transaction translator or one root hub.
    case full
    /// 480 Mbit/s, below one root hub; a hub of USB 3 does not pool it.
    case high
    /// 5,000 Mbit/s and above, below one root hub.
    case `super`
  }

  /// The kernel's number of the bus.
  public var number: Int
  /// The driver of the host controller, such as `xhci_hcd`.
  public var hostController: String?
  /// Which devices share time.
  public var speedClass: SpeedClass
  /// The length of the interval that bytes are counted in.
  public var intervalUs: Int
  /// What may be kept free for isochronous and interrupt transfers: 6,000 on high speed.
  public var capacityBytesPerInterval: Int
  /// What is kept free now, this camera included.
  public var reservedBytesPerInterval: Int
  /// What this device keeps free now.
  public var reservedByCameraBytesPerInterval: Int
  /// What is left of the capacity.
  public var freeBytesPerInterval: Int
  /// Devices that share the bus but whose reservation could not be read.
  public var unreadDevices: Int

  /// A bus with what is kept free on it.
  public init(
    number: Int,
    hostController: String?,
    speedClass: SpeedClass,
    intervalUs: Int,
    capacityBytesPerInterval: Int,
    reservedBytesPerInterval: Int,
    reservedByCameraBytesPerInterval: Int,
    unreadDevices: Int
  ) {
    self.number = number
    self.hostController = hostController
    self.speedClass = speedClass
    self.intervalUs = intervalUs
    self.capacityBytesPerInterval = capacityBytesPerInterval
    self.reservedBytesPerInterval = reservedBytesPerInterval
    self.reservedByCameraBytesPerInterval = reservedByCameraBytesPerInterval
    self.freeBytesPerInterval = max(0, capacityBytesPerInterval - reservedBytesPerInterval)
    self.unreadDevices = unreadDevices
  }
}
