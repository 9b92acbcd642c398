/// A device node of a camera.
public struct CameraNode: Codable, Sendable, Equatable {
  /// What a node is for, from its `device_caps`.
  public enum Role: String, Codable, Sendable {
    case capture
    /// Frame metadata (UVC headers); not a second camera.
    case metadata
    case output
    /// A converter in memory, such as a codec.
    case memoryToMemory = "memory_to_memory"
    case radio
    case vbi
    /// Video output that another program may read: v4l2loopback.
    case loopback
    case other
    /// It could not be asked.
    case unknown
  }

  /// The node, such as `/dev/video0`.
  public var path: String
  /// What it is for.
  public var role: Role
  /// The node's name (`/sys/class/video4linux/videoN/name`).
  public var name: String

  /// A node as found.
  public init(path: String, role: Role, name: String) {
    self.path = path
    self.role = role
    self.name = name
  }
}
