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
  /// Another camera has the same USB serial: only its place tells it apart, and `id` is by place.
  public var sharesSerial: Bool
  /// What it is.
  public var kind: CameraKind
  /// The USB device; nil on other buses.
  public var usb: USBIdentity?
  /// The USB link, its bus and what this camera's modes need of it; nil on other buses.
  public var usbLink: USBCameraFacts?
  /// Every node of this camera with its role.
  public var nodes: [CameraNode]
  /// Every format with its sizes and intervals, in the driver's order.
  public var modes: [CaptureMode]
  /// The format set now; nil where it could not be read.
  public var format: CaptureFormat?
  /// Every control with its value.
  public var controls: [CameraControl]
  /// The inputs of a capture card; empty for cameras without a choice.
  public var inputs: [CameraInput]
  /// The part of the sensor that is shown; nil where the driver can't crop.
  public var crop: CameraCrop?
  /// What the driver says that can't be true, as stable words; what was usable was kept.
  public var faults: [String]
  /// Whether it can be used now.
  public var access: DeviceAccess
  /// What keeps this user from it; nil where nothing does.
  public var barrier: AccessBarrier?

  /// A camera of which only `/sys` has told so far.
  public init(id: String, name: String, nodes: [CameraNode], access: DeviceAccess) {
    self.id = id
    self.name = name
    self.nodes = nodes
    self.modes = []
    self.controls = []
    self.sharesSerial = false
    self.kind = .other
    self.inputs = []
    self.faults = []
    self.access = access
  }
}
