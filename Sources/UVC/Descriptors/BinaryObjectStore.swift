/// What a device is capable of beyond its present link: `/sys/bus/usb/devices/PORT/bos_descriptors`.
///
/// USB 3.2, 9.6.2. The kernel shows the file where the device has the store.
public struct BinaryObjectStore: Sendable, Equatable {
  /// Whether it names the SuperSpeed or SuperSpeedPlus capability.
  public private(set) var isSuperSpeedCapable = false

  /// Reads the store; nil where the bytes are none.
  public init?(_ bytes: [UInt8]) {
    guard bytes.count >= 5, bytes[1] == DescriptorType.binaryObjectStore else { return nil }
    let total = Int(bytes[2]) | Int(bytes[3]) << 8
    let end = min(total, bytes.count)
    var position = max(Int(bytes[0]), 5)
    while position + 3 <= end {
      let length = Int(bytes[position])
      guard length >= 3, length <= end - position else { break }
      let capability = bytes[position + 2]
      if bytes[position + 1] == DescriptorType.deviceCapability,
        capability == Self.superSpeed || capability == Self.superSpeedPlus
      {
        isSuperSpeedCapable = true
      }
      position += length
    }
  }

  private static let superSpeed: UInt8 = 0x03
  private static let superSpeedPlus: UInt8 = 0x0a
}
