/// Everything that a device says of itself: the content of `/sys/bus/usb/devices/PORT/descriptors`.
///
/// The kernel gives the device descriptor and each configuration as the device sent them, to
/// everybody, whether or not the device is busy (`Documentation/ABI/stable/sysfs-bus-usb`). Nothing
/// in it is taken on trust: what can't be read is left out and told in `faults`. Reading takes time
/// linear in the bytes.
public struct DeviceDescriptors: Sendable, Equatable {
  /// The device; nil where even that could not be read.
  public private(set) var device: DeviceDescriptor?
  /// The configurations in the device's order.
  public private(set) var configurations: [Configuration] = []
  /// Where the device contradicts the specification or itself, at most `faultLimit`.
  public private(set) var faults: [DescriptorFault] = []

  /// Faults beyond these are not kept.
  public static let faultLimit = 64

  /// Reads descriptors; never fails.
  public init(_ bytes: [UInt8]) {
    guard bytes.count >= DeviceDescriptor.length else {
      note(.cutShort, at: 0)
      return
    }
    let first = DescriptorBlock(bytes[..<DeviceDescriptor.length])
    guard first.type == DescriptorType.device else {
      note(.wrongType, at: 0)
      return
    }
    if first.byte(0) != DeviceDescriptor.length { note(.invalidLength, at: 0) }
    let device = DeviceDescriptor(first)
    self.device = device
    readConfigurations(bytes)
    if configurations.count != Int(device.configurationCount) { note(.wrongCount, at: 0) }
  }

  /// The configuration of a value; the first where none has it.
  public func configuration(_ value: UInt8?) -> Configuration? {
    configurations.first { $0.value == value } ?? configurations.first
  }

  private mutating func readConfigurations(_ bytes: [UInt8]) {
    var position = DeviceDescriptor.length
    while position < bytes.count {
      guard bytes.count - position >= Configuration.length else {
        return note(.cutShort, at: position)
      }
      let header = DescriptorBlock(bytes[position..<(position + Configuration.length)])
      guard header.type == DescriptorType.configuration else {
        return note(.wrongType, at: position)
      }
      let total = Int(header.word(2))
      if total < Configuration.length { note(.invalidLength, at: position) }
      if total > bytes.count - position { note(.cutShort, at: position) }
      let end = min(position + max(total, Configuration.length), bytes.count)
      var parser = ConfigurationParser(bytes[position..<end])
      configurations.append(parser.parse())
      for fault in parser.faults { note(fault.code, at: fault.offset) }
      position = end
    }
  }

  private mutating func note(_ code: DescriptorFault.Code, at offset: Int) {
    if faults.count < Self.faultLimit { faults.append(DescriptorFault(code, at: offset)) }
  }
}

/// `bDescriptorType` (USB 3.2, table 9-6; UVC 1.5, A.4).
enum DescriptorType {
  static let device: UInt8 = 0x01
  static let configuration: UInt8 = 0x02
  static let interface: UInt8 = 0x04
  static let endpoint: UInt8 = 0x05
  static let interfaceAssociation: UInt8 = 0x0b
  static let binaryObjectStore: UInt8 = 0x0f
  static let deviceCapability: UInt8 = 0x10
  static let classSpecificInterface: UInt8 = 0x24
  static let superSpeedCompanion: UInt8 = 0x30
  static let superSpeedPlusCompanion: UInt8 = 0x31
}
