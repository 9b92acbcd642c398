/// The camera that a microphone is built into: both are functions of one USB device.
public struct CameraReference: Codable, Sendable, Equatable {
  /// The camera's first video node, such as `/dev/video0`; the number changes.
  public var path: String
  /// The camera's name (`/sys/class/video4linux/video0/name`).
  public var name: String
  /// The USB port that both share, such as `1-4.2`.
  public var usbPort: String
  /// udev's name of the camera's place, such as `pci-0000:00:14.0-usb-0:4.2:1.0`; nil without a bus.
  public var byPath: String?

  /// A camera by its node and place.
  public init(path: String, name: String, usbPort: String, byPath: String?) {
    self.path = path
    self.name = name
    self.usbPort = usbPort
    self.byPath = byPath
  }
}
