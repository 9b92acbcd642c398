/// The standard device descriptor (USB 2.0, 9.6.1).
public struct DeviceDescriptor: Sendable, Equatable {
  /// The release of the USB specification: 2.10 and above on a device that knows of SuperSpeed.
  public var bcdUSB: BinaryCodedDecimal
  /// `bDeviceClass`; 9 is a hub, 0xef one whose functions are told by associations.
  public var deviceClass: UInt8
  /// `bDeviceSubClass`.
  public var deviceSubclass: UInt8
  /// `bDeviceProtocol`.
  public var deviceProtocol: UInt8
  /// `idVendor`.
  public var vendorId: UInt16
  /// `idProduct`.
  public var productId: UInt16
  /// The release of the device: its firmware.
  public var bcdDevice: BinaryCodedDecimal
  /// `bNumConfigurations`.
  public var configurationCount: UInt8

  static let length = 18

  init(_ block: DescriptorBlock) {
    bcdUSB = BinaryCodedDecimal(block.word(2))
    deviceClass = block.byte(4)
    deviceSubclass = block.byte(5)
    deviceProtocol = block.byte(6)
    vendorId = block.word(8)
    productId = block.word(10)
    bcdDevice = BinaryCodedDecimal(block.word(12))
    configurationCount = block.byte(17)
  }
}
