public import Rig

/// What a worker changes and how it was before: enough for another worker to put it back.
public struct SavedState: Codable, Sendable, Equatable {
  /// A control with its value.
  public struct Control: Codable, Sendable, Equatable {
    /// The id (`V4L2_CID_…`).
    public var id: UInt32
    /// The value as found.
    public var value: Int64

    /// A control as found.
    public init(id: UInt32, value: Int64) {
      self.id = id
      self.value = value
    }
  }

  /// The camera's node.
  public var cameraPath: String
  /// Its format and interval before the bench.
  public var format: CaptureFormat
  /// The controls that are changed, as they were; empty where none is.
  public var controls: [Control]

  /// The state of a camera before a bench.
  public init(cameraPath: String, format: CaptureFormat, controls: [Control] = []) {
    self.cameraPath = cameraPath
    self.format = format
    self.controls = controls
  }
}
