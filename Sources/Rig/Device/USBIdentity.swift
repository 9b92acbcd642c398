/// What a USB device says of itself, and where it is plugged in.
public struct USBIdentity: Codable, Sendable, Equatable {
  /// Four hexadecimal digits.
  public var vendorId: String
  /// Four hexadecimal digits.
  public var productId: String
  /// The manufacturer's text.
  public var manufacturer: String?
  /// The product's text.
  public var product: String?
  /// The serial number; many cameras share one or have none.
  public var serial: String?
  /// The port path of the kernel, such as `1-4.2`.
  public var port: String
  /// The link speed in Mbit/s: 12, 480, 5000, 10000.
  public var speedMbps: Double?

  /// The identity read from `/sys/bus/usb/devices/PORT`.
  public init(
    vendorId: String,
    productId: String,
    manufacturer: String?,
    product: String?,
    serial: String?,
    port: String,
    speedMbps: Double?
  ) {
    self.vendorId = vendorId
    self.productId = productId
    self.manufacturer = manufacturer
    self.product = product
    self.serial = serial
    self.port = port
    self.speedMbps = speedMbps
  }
}
