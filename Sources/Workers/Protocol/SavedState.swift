public import Rig

/// What a worker changes and how it was before: enough for another worker to put it back.
public struct SavedState: Codable, Sendable, Equatable {
  /// The camera's node.
  public var cameraPath: String
  /// Its format and interval before the bench.
  public var format: CaptureFormat

  /// The state of a camera before a bench.
  public init(cameraPath: String, format: CaptureFormat) {
    self.cameraPath = cameraPath
    self.format = format
  }
}
