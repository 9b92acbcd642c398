/// A camera: one thing to point at a person, however many nodes the kernel gives it.
public struct Camera: Codable, Sendable, Equatable, Identifiable {
  /// The stable id: the name that `/dev/v4l/by-id` or `by-path` would give it, else the bus.
  public var id: String
  /// The name for people.
  public var name: String
  /// The kernel driver (`uvcvideo`, `vivid`); nil where it could not be asked.
  public var driver: String?
  /// V4L2's `bus_info`; nil where it could not be asked.
  public var bus: String?
  /// The capture node, such as `/dev/video0`; nil where the camera has none.
  public var path: String?
  /// The link that udev would make in `/dev/v4l/by-id`; nil without a USB identity.
  public var idLink: String?
  /// The link that udev would make in `/dev/v4l/by-path`; nil for virtual devices.
  public var pathLink: String?
  /// The USB device; nil on other buses.
  public var usb: USBIdentity?
  /// Every node of this camera with its role.
  public var nodes: [CameraNode]
  /// Every format with its sizes and intervals, in the driver's order.
  public var modes: [CaptureMode]
  /// The format set now; nil where it could not be read.
  public var format: CaptureFormat?
  /// Every control with its value.
  public var controls: [CameraControl]
  /// Whether it can be used now.
  public var access: DeviceAccess

  /// A camera of which only `/sys` has told so far.
  public init(id: String, name: String, nodes: [CameraNode], access: DeviceAccess) {
    self.id = id
    self.name = name
    self.nodes = nodes
    self.modes = []
    self.controls = []
    self.access = access
  }
}
