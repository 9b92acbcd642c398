public import Rig

/// The JSON document of cameras that streamed together.
public struct TogetherDocument: Encodable, Sendable {
  /// One camera of several.
  public struct Entry: Encodable, Sendable {
    /// The camera.
    public let camera: Camera
    /// What it gave beside the others; nil where nothing could be measured.
    public let measurement: CameraMeasurement?
    /// What it means.
    public let findings: [Finding]

    /// A camera with its result.
    public init(camera: Camera, measurement: CameraMeasurement?, findings: [Finding]) {
      self.camera = camera
      self.measurement = measurement
      self.findings = findings
    }
  }

  /// `airworthy/bench-cameras/1`.
  public let schema = "airworthy/bench-cameras/1"
  /// Whose devices.
  public let rig: RigKind
  /// What was known of their buses before the first one started.
  public let predicted: [Finding]
  /// The cameras, in the order they were named.
  public let cameras: [Entry]

  /// Cameras with their results.
  public init(rig: RigKind, predicted: [Finding], cameras: [Entry]) {
    self.rig = rig
    self.predicted = predicted
    self.cameras = cameras
  }
}
